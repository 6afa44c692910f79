import sql, { type Sql } from 'sql-template-tag';
import { holds } from '../../../kit';
import { movesTeacher } from '../../../network/rotation-kind';

/** At which school each teacher serves on a day (`teacher_id`, `school_id`): where a rotation that was decided leads to, or else where the appointment is. */
export function servingOn(day: string): Sql {
  const on = { on: day };
  return sql`(SELECT a.teacher_id, coalesce(r.to_school_id, a.serving_school_id) AS school_id FROM staffing_published.appointment a
    LEFT JOIN LATERAL (
      SELECT r.to_school_id FROM staffing_published.rotation_assignment r
      WHERE r.teacher_id = a.teacher_id AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND ${movesTeacher(sql`r`)} AND ${holds(on, day, sql`r`)} LIMIT 1) r ON TRUE
    WHERE a.contract_status <> 'EXITED' AND ${holds(on, day, sql`a`)})`;
}
