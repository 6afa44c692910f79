import sql, { type Sql } from 'sql-template-tag';
import { holds } from '../../kit';
import { movesTeacher } from '../../network/rotation-kind';
import { schoolsOfCounty } from '../in-county';
import { isCounted } from '../rotation/counted-states';

/**
 * Which teacher serves at which school on a day (`teacher_id`, `school_id`), at most one row each: the receiving school
 * of a rotation that holds and takes the teacher there, else the serving school of the appointment. Who has left the teaching posts serves nowhere.
 */
export function servingOn(day: string): Sql {
  const on = (alias: Sql): Sql => holds({ on: day }, day, alias);
  return sql`(
    SELECT r.teacher_id, r.to_school_id AS school_id FROM rotation_assignment r WHERE ${isCounted(sql`r`)} AND ${movesTeacher(sql`r`)} AND ${on(sql`r`)}
    UNION ALL
    SELECT a.teacher_id, a.serving_school_id FROM appointment a
    WHERE a.contract_status <> 'EXITED' AND ${on(sql`a`)} AND NOT EXISTS (
      SELECT FROM rotation_assignment r WHERE r.teacher_id = a.teacher_id AND ${isCounted(sql`r`)} AND ${movesTeacher(sql`r`)} AND ${on(sql`r`)}
    ))`;
}

/** Which teacher is on the establishment of which school on a day (`teacher_id`, `school_id`), at most one row each. */
export const establishedOn = (day: string): Sql => sql`(
    SELECT a.teacher_id, a.establishment_school_id AS school_id FROM appointment a
    WHERE a.contract_status <> 'EXITED' AND ${holds({ on: day }, day, sql`a`)})`;

/** Teachers on the establishment of the county with this code on a day. */
export const teachersOfCounty = (code: string, day: string): Sql =>
  sql`(SELECT e.teacher_id FROM ${establishedOn(day)} AS e WHERE e.school_id IN ${schoolsOfCounty(code)})`;
