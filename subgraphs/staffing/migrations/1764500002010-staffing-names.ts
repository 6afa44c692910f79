import { Migration } from '../../kit';

/** Names are searched folded (kit/read/filter/fold) and sorted by pinyin; the plain indexes stay for whole names. */
const names = `
  DROP INDEX staffing.teacher_name_search;
  CREATE INDEX teacher_name_search ON staffing.teacher USING gin ((translate(lower(normalize(name, NFKC)), '‐‑–—− ·•・‧∙⋅', '-----')) extensions.gin_trgm_ops);
  CREATE INDEX teacher_name_spelled ON staffing.teacher (name COLLATE "zh-x-icu", id);
  CREATE INDEX honour_name_spelled ON staffing.honour (name COLLATE "zh-x-icu", id);
  CREATE INDEX studio_name_spelled ON staffing.studio (name COLLATE "zh-x-icu", id);
  CREATE INDEX training_programme_name_spelled ON staffing.training_programme (name COLLATE "zh-x-icu", id)`;

export class StaffingNames1764500002010 extends Migration {
  readonly name = 'StaffingNames1764500002010';
  protected readonly statements = [names];
}
