import sql, { type Sql } from 'sql-template-tag';
import { holdsOn } from '../kit';
import { isPosted } from './appointment-life';
import { dayOf } from './open-school';
import { isDecided } from './rotation-life';
import { movesTeacher } from './rotation-kind';

/** Whether a rotation assignment (in `alias`) has its teacher at the receiving school on a day: it was decided, is of a kind that takes the teacher there, and holds. */
export const awayOn = (alias: Sql, day: string | Sql): Sql => sql`${isDecided(alias)} AND ${movesTeacher(alias)} AND ${holdsOn(alias, dayOf(day))}`;

/** Whether an appointment (in `alias`) holds on a day: its teacher is in service then. */
export const postedOn = (alias: Sql, day: string | Sql): Sql => sql`${isPosted(alias)} AND ${holdsOn(alias, dayOf(day))}`;

/**
 * Which teacher serves at which school on a day, for all subgraphs: `teacher_id`, `school_id` and `leads`, whether appointed as a
 * principal or deputy. Whoever is in service serves at one school: where a rotation has them, else where they are appointed
 * to serve; nobody else serves anywhere. Read from what staffing publishes, each half by its own index.
 */
export function servingOn(day: string | Sql): Sql {
  const leads = sql`a.role IN ('PRINCIPAL', 'VICE_PRINCIPAL')`;
  return sql`(
    SELECT a.teacher_id, r.to_school_id AS school_id, ${leads} AS leads FROM staffing_published.rotation_assignment r
    JOIN staffing_published.appointment a ON a.teacher_id = r.teacher_id WHERE ${awayOn(sql`r`, day)} AND ${postedOn(sql`a`, day)}
    UNION ALL
    SELECT a.teacher_id, a.serving_school_id, ${leads} FROM staffing_published.appointment a
    WHERE ${postedOn(sql`a`, day)} AND NOT EXISTS (SELECT FROM staffing_published.rotation_assignment r WHERE r.teacher_id = a.teacher_id AND ${awayOn(sql`r`, day)}))`;
}
