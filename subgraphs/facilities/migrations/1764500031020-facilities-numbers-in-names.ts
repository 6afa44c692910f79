import { Migration } from '../../kit';

/** Numbers in names sort by size (kit/read/connection/order), and a full stop between the parts of a name makes no other name for a search. */
const names = `
  DROP INDEX facilities.building_name_spelled, facilities.room_name_spelled, facilities.construction_project_name_spelled;
  CREATE INDEX building_name_spelled ON facilities.building (name COLLATE extensions.names, id);
  CREATE INDEX room_name_spelled ON facilities.room (name COLLATE extensions.names, id);
  CREATE INDEX construction_project_name_spelled ON facilities.construction_project (name COLLATE extensions.names, id);
  DROP INDEX facilities.building_name_search, facilities.construction_project_name_search, facilities.room_name_search;
  CREATE INDEX building_name_search ON facilities.building USING gin ((translate(lower(normalize(name, NFKC)), '‐‑–—− ·•・‧∙⋅.', '-----')) extensions.gin_trgm_ops);
  CREATE INDEX construction_project_name_search ON facilities.construction_project USING gin ((translate(lower(normalize(name, NFKC)), '‐‑–—− ·•・‧∙⋅.', '-----')) extensions.gin_trgm_ops);
  CREATE INDEX room_name_search ON facilities.room USING gin ((translate(lower(normalize(name, NFKC)), '‐‑–—− ·•・‧∙⋅.', '-----')) extensions.gin_trgm_ops)`;

export class FacilitiesNumbersInNames1764500031020 extends Migration {
  readonly name = 'FacilitiesNumbersInNames1764500031020';
  protected readonly statements = [names];
}
