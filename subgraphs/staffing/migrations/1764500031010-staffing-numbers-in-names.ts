import { Migration } from '../../kit';

/** Numbers in names sort by size (kit/read/connection/order), and a full stop between the parts of a name makes no other name for a search. */
const names = `
  DROP INDEX staffing.teacher_name_spelled, staffing.honour_name_spelled, staffing.studio_name_spelled, staffing.training_programme_name_spelled;
  CREATE INDEX teacher_name_spelled ON staffing.teacher (name COLLATE extensions.names, id);
  CREATE INDEX honour_name_spelled ON staffing.honour (name COLLATE extensions.names, id);
  CREATE INDEX studio_name_spelled ON staffing.studio (name COLLATE extensions.names, id);
  CREATE INDEX training_programme_name_spelled ON staffing.training_programme (name COLLATE extensions.names, id);
  DROP INDEX staffing.teacher_name_search;
  CREATE INDEX teacher_name_search ON staffing.teacher USING gin ((translate(lower(normalize(name, NFKC)), '‐‑–—− ·•・‧∙⋅.', '-----')) extensions.gin_trgm_ops)`;

export class StaffingNumbersInNames1764500031010 extends Migration {
  readonly name = 'StaffingNumbersInNames1764500031010';
  protected readonly statements = [names];
}
