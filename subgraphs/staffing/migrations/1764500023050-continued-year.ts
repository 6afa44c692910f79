import { Migration } from '../../kit';

/**
 * An assignment that goes on under the successor of one of its schools tells the school year in which it first began, over any number of successions: a value of
 * its own, which files carry too, where the id of the row before would be lost with them.
 */
const continuedYear = `
  ALTER TABLE staffing.rotation_assignment ADD COLUMN continued_year integer;
  WITH RECURSIVE stay AS (
    SELECT r.id, r.school_year AS began FROM staffing.rotation_assignment r WHERE r.continues_id IS NULL
    UNION ALL
    SELECT r.id, s.began FROM stay s JOIN staffing.rotation_assignment r ON r.continues_id = s.id
  )
  UPDATE staffing.rotation_assignment t SET continued_year = s.began FROM stay s WHERE s.id = t.id AND t.continues_id IS NOT NULL;
  ALTER TABLE staffing.rotation_assignment ADD CONSTRAINT rotation_assignment_continues_earlier CHECK (continued_year <= school_year);
  COMMENT ON CONSTRAINT rotation_assignment_continues_earlier ON staffing.rotation_assignment IS 'what goes on began in its own school year or an earlier one';
  CREATE OR REPLACE VIEW staffing_published.rotation_assignment AS
  SELECT r.id, r.teacher_id, r.from_school_id, r.to_school_id, r.kind, r.school_year, r.personnel_relation_moves, r.state, r.starts_on, r.ends_on, r.continued_year, r.share_of_week
  FROM staffing.rotation_assignment r;
  ALTER TABLE staffing.rotation_assignment DROP COLUMN continues_id`;

const follows = `
  UPDATE staffing.follow_rule SET sets = (sets - 'continues_id') || jsonb_build_object('continued_year', 'CASE WHEN t.starts_on < $3 THEN coalesce(t.continued_year, t.school_year) ELSE t.continued_year END')
  WHERE table_name = 'rotation_assignment';
  UPDATE staffing.followed SET before = before - 'continues_id' WHERE table_name = 'rotation_assignment'`;

export class ContinuedYear1764500023050 extends Migration {
  readonly name = 'ContinuedYear1764500023050';
  protected readonly statements = [continuedYear, follows];
}
