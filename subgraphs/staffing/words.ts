import { words } from './personal-data/traces';

/** Columns that hold words of anybody about anything: what is said of a person who was erased elsewhere than in the records about them. A test finds every such column. */
export const staffingWords = {
  ...words,
  cultivation_station: ['cycle', 'source'],
  post: ['source'],
  recruitment_batch: ['source'],
  rotation_quota: ['eligible_categories', 'source'],
  selection_cycle: ['source'],
  station_expert: ['source'],
  teacher: ['source'],
  training_asset_use: ['purpose', 'source'],
  training_base: ['courses', 'source'],
  training_programme: ['name', 'target_group', 'provider', 'source'],
} as const;

/** Other teachers may bear the same name, and stations are named as places are: never struck, and told. */
export const staffingNames = {
  cultivation_station: ['name'],
} as const;
