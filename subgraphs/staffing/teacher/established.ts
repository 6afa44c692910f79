import sql, { type Sql } from 'sql-template-tag';
import { postedOn } from '../../network/serving';
import { schoolsOfCounty } from '../in-county';

/** Which teacher is on the establishment of which school on a day (`teacher_id`, `school_id`), at most one row each. */
export const establishedOn = (day: string): Sql => sql`(
    SELECT a.teacher_id, a.establishment_school_id AS school_id FROM appointment a
    WHERE ${postedOn(sql`a`, day)})`;

/** Teachers on the establishment of the county with this code on a day. */
export const teachersOfCounty = (code: string, day: string): Sql =>
  sql`(SELECT e.teacher_id FROM ${establishedOn(day)} AS e WHERE e.school_id IN ${schoolsOfCounty(code)})`;
