import { Migration } from '../../kit';

/** Numbers in names sort by size (kit/read/connection/order), and a full stop between the parts of a name makes no other name for a search. */
const names = `
  DROP INDEX schools.township_name_spelled, schools.school_name_spelled, schools.designation_name_spelled;
  CREATE INDEX township_name_spelled ON schools.township (name COLLATE extensions.names, id);
  CREATE INDEX school_name_spelled ON schools.school (name COLLATE extensions.names, id);
  CREATE INDEX designation_name_spelled ON schools.designation (name COLLATE extensions.names, id);
  DROP INDEX schools.school_name_search;
  CREATE INDEX school_name_search ON schools.school USING gin ((translate(lower(normalize(name, NFKC)), '‐‑–—− ·•・‧∙⋅.', '-----')) extensions.gin_trgm_ops)`;

export class SchoolsNumbersInNames1764500031000 extends Migration {
  readonly name = 'SchoolsNumbersInNames1764500031000';
  protected readonly statements = [names];
}
