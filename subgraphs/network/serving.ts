import sql, { type Sql } from 'sql-template-tag';
import { holdsOn } from '../kit';
import { isPosted } from './appointment-life';
import { dayOf } from './open-school';
import { isDecided } from './rotation-life';
import { givesPartOfWeek, movesTeacher } from './rotation-kind';

/** Whether a rotation assignment (in `alias`) has its teacher at the receiving school on a day: it was decided, is of a kind that takes the teacher there, and holds. */
export const awayOn = (alias: Sql, day: string | Sql): Sql => sql`${isDecided(alias)} AND ${movesTeacher(alias)} AND ${holdsOn(alias, dayOf(day))}`;

/** Whether an appointment (in `alias`) holds on a day: its teacher is in service then. */
export const postedOn = (alias: Sql, day: string | Sql): Sql => sql`${isPosted(alias)} AND ${holdsOn(alias, dayOf(day))}`;

/** Whether who has an appointment (alias `a`) is a principal or deputy by it. */
const leads = sql`a.role IN ('PRINCIPAL', 'VICE_PRINCIPAL')`;

/**
 * Which teacher serves at which school on a day, for all subgraphs: `teacher_id`, `school_id` and `leads`, whether appointed as a
 * principal or deputy. Whoever is in service serves at one school: where a rotation has them, else where they are appointed
 * to serve; nobody else serves anywhere. Read from what staffing publishes, each half by its own index.
 */
export function servingOn(day: string | Sql): Sql {
  return sql`(
    SELECT a.teacher_id, r.to_school_id AS school_id, ${leads} AS leads FROM staffing_published.rotation_assignment r
    JOIN staffing_published.appointment a ON a.teacher_id = r.teacher_id WHERE ${awayOn(sql`r`, day)} AND ${postedOn(sql`a`, day)}
    UNION ALL
    SELECT a.teacher_id, a.serving_school_id, ${leads} FROM staffing_published.appointment a
    WHERE ${postedOn(sql`a`, day)} AND NOT EXISTS (SELECT FROM staffing_published.rotation_assignment r WHERE r.teacher_id = a.teacher_id AND ${awayOn(sql`r`, day)}))`;
}

/**
 * How much of each teacher is at which school on a day, for all that weighs who is there against what is due: `teacher_id, school_id, leads` as of `servingOn`,
 * `share` of the week (numeric, 0 to 1) and `serves_here`, true in one row of each teacher. Itinerant teaching (走教) gives the receiving school its share of the week
 * and leaves the rest where the teacher serves, so that the shares of each teacher add up to 1. A share that is not on record stays there whole: nobody knows how much is given.
 * Persons are counted by `servingOn`, each once.
 */
export function presentOn(day: string | Sql): Sql {
  const given = sql`FROM staffing_published.rotation_assignment r WHERE ${givesPartOfWeek(sql`r`)} AND r.share_of_week IS NOT NULL AND ${isDecided(sql`r`)} AND ${holdsOn(sql`r`, dayOf(day))}`;
  return sql`(
    SELECT v.teacher_id, v.school_id, v.leads, 1 - coalesce(g.share, 0) AS share, TRUE AS serves_here
    FROM ${servingOn(day)} AS v LEFT JOIN (SELECT r.teacher_id, sum(r.share_of_week) AS share ${given} GROUP BY 1) AS g ON g.teacher_id = v.teacher_id
    UNION ALL
    SELECT a.teacher_id, g.school_id, ${leads}, g.share, FALSE
    FROM (SELECT r.teacher_id, r.to_school_id AS school_id, r.share_of_week AS share ${given}) AS g JOIN staffing_published.appointment a ON a.teacher_id = g.teacher_id WHERE ${postedOn(sql`a`, day)})`;
}
