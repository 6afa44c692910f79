import { Migration } from '../../kit';

/** Names are searched folded (kit/read/filter/fold) and sorted by pinyin; the plain indexes stay for whole names. */
const names = `
  DROP INDEX facilities.building_name_search;
  CREATE INDEX building_name_search ON facilities.building USING gin ((translate(lower(normalize(name, NFKC)), '‐‑–—− ·•・‧∙⋅', '-----')) extensions.gin_trgm_ops);
  DROP INDEX facilities.room_name_search;
  CREATE INDEX room_name_search ON facilities.room USING gin ((translate(lower(normalize(name, NFKC)), '‐‑–—− ·•・‧∙⋅', '-----')) extensions.gin_trgm_ops);
  DROP INDEX facilities.construction_project_name_search;
  CREATE INDEX construction_project_name_search ON facilities.construction_project USING gin ((translate(lower(normalize(name, NFKC)), '‐‑–—− ·•・‧∙⋅', '-----')) extensions.gin_trgm_ops);
  CREATE INDEX building_name_spelled ON facilities.building (name COLLATE "zh-x-icu", id);
  CREATE INDEX room_name_spelled ON facilities.room (name COLLATE "zh-x-icu", id);
  CREATE INDEX construction_project_name_spelled ON facilities.construction_project (name COLLATE "zh-x-icu", id)`;

export class FacilitiesNames1764500002020 extends Migration {
  readonly name = 'FacilitiesNames1764500002020';
  protected readonly statements = [names];
}
