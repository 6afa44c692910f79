import { Migration } from '../../kit';

/**
 * What other subgraphs may read of staffing: where a teacher is appointed and rotates to, without the name.
 * A contract: columns are added, never changed or dropped.
 */
const appointment = `
  CREATE VIEW staffing_published.appointment AS
  SELECT id, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage, starts_on, ends_on
  FROM staffing.appointment`;

const rotationAssignment = `
  CREATE VIEW staffing_published.rotation_assignment AS
  SELECT id, teacher_id, from_school_id, to_school_id, kind, school_year, personnel_relation_moves, state, starts_on, ends_on
  FROM staffing.rotation_assignment`;

export class PublishedStaffing1764000001100 extends Migration {
  readonly name = 'PublishedStaffing1764000001100';
  protected readonly statements = [appointment, rotationAssignment];
}
