import sql, { type Sql } from 'sql-template-tag';
import { holds } from '../../kit';
import { movesTeacher } from '../../network/rotation-kind';

/**
 * Which teacher serves at which school on a day (`teacher_id`, `school_id`), as staffing counts it: where a decided rotation
 * that takes them there has brought them, else where they are appointed to serve. `leads`: appointed as a principal or deputy, wherever they serve.
 */
export function servingOn(day: string): Sql {
  const on = (alias: Sql): Sql => holds({ on: day }, day, alias);
  const rotates = sql`staffing_published.rotation_assignment r`;
  const leads = sql`a.role IN ('PRINCIPAL', 'VICE_PRINCIPAL')`;
  const counted = sql`r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND ${movesTeacher(sql`r`)}`;
  return sql`(
    SELECT r.teacher_id, r.to_school_id AS school_id,
      EXISTS (SELECT FROM staffing_published.appointment a WHERE a.teacher_id = r.teacher_id AND ${leads} AND a.contract_status <> 'EXITED' AND ${on(sql`a`)}) AS leads
    FROM ${rotates} WHERE ${counted} AND ${on(sql`r`)}
    UNION ALL
    SELECT a.teacher_id, a.serving_school_id, ${leads} FROM staffing_published.appointment a
    WHERE a.contract_status <> 'EXITED' AND ${on(sql`a`)}
      AND NOT EXISTS (SELECT FROM ${rotates} WHERE r.teacher_id = a.teacher_id AND ${counted} AND ${on(sql`r`)}))`;
}

/** Whether the teacher in this column counts as a backbone teacher in the year of a day. */
export const isBackboneOn = (teacherId: Sql, day: string): Sql => sql`EXISTS (SELECT FROM staffing_published.backbone_honour b
    WHERE b.teacher_id = ${teacherId} AND (b.awarded_year IS NULL OR b.awarded_year <= extract(year FROM ${day}::date))
    AND (b.revoked_year IS NULL OR b.revoked_year > extract(year FROM ${day}::date)))`;
