import { Migration } from '../../kit';

/** Names are searched folded (kit/read/filter/fold) and sorted by pinyin; the plain indexes stay for whole names. */
const names = `
  DROP INDEX schools.school_name_search;
  CREATE INDEX school_name_search ON schools.school USING gin ((translate(lower(normalize(name, NFKC)), '‐‑–—− ·•・‧∙⋅', '-----')) extensions.gin_trgm_ops);
  CREATE INDEX township_name_spelled ON schools.township (name COLLATE "zh-x-icu", id);
  CREATE INDEX school_name_spelled ON schools.school (name COLLATE "zh-x-icu", id);
  CREATE INDEX designation_name_spelled ON schools.designation (name COLLATE "zh-x-icu", id)`;

export class SchoolsNames1764500002000 extends Migration {
  readonly name = 'SchoolsNames1764500002000';
  protected readonly statements = [names];
}
