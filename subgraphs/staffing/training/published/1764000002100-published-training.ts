import { Migration } from '../../../kit';

/**
 * What other subgraphs may read of training: programmes and their figures, where sessions are held, which schools are
 * bases. No persons. A contract: columns are added, never changed or dropped.
 */
const programme = `
  CREATE VIEW staffing_published.training_programme AS
  SELECT id, code, name, level, mode, county_id, year, unit, planned, done FROM staffing.training_programme`;

const session = `
  CREATE VIEW staffing_published.training_session AS
  SELECT id, code, programme_id, host_school_id, room_id, starts_at, ends_at, hours, delivery FROM staffing.training_session`;

const base = `
  CREATE VIEW staffing_published.training_base AS
  SELECT id, school_id, level, since_year FROM staffing.training_base`;

export class PublishedTraining1764000002100 extends Migration {
  readonly name = 'PublishedTraining1764000002100';
  protected readonly statements = [programme, session, base];
}
