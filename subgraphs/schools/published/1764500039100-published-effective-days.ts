import { Migration } from '../../kit';

/**
 * The day on which it takes effect as well, before the transition begins, for who moves from then on goes over with the school; and since when all has gone over, null while it waits or
 * where nothing was carried. A view takes new columns at its end alone.
 */
const succession = `
  CREATE OR REPLACE VIEW schools_published.school_succession AS
  SELECT id, school_id, successor_id, kind, coalesce(transition_ends_on, effective_on) AS follows_on, coalesce(effective_on, transition_ends_on) AS effective_on, carried_on FROM schools.school_succession
  WHERE kind IN ('MERGED_INTO', 'RECODED', 'SPLIT_INTO') AND state IN ('IN_TRANSITION', 'COMPLETED') AND successor_id <> school_id`;

export class PublishedEffectiveDays1764500039100 extends Migration {
  readonly name = 'PublishedEffectiveDays1764500039100';
  protected readonly statements = [succession];
}
