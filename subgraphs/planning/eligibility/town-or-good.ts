import sql, { type Sql } from 'sql-template-tag';
import { memberOn } from '../../network/member';

/**
 * Whether a school (SQL of its id) is of those whose teachers the opinion of 2014 counts on a day: 城镇学校、优质学校, town schools and good ones. A town school
 * is in an urban place, class 1xx. Nobody keeps a list of good ones; here a school is good that leads an education group on the day, or holds a
 * designation of the province or the nation by its year.
 */
export const isTownOrGood = (schoolId: Sql, day: string): Sql => sql`(
  EXISTS (SELECT FROM schools_published.school u WHERE u.id = ${schoolId} AND u.urban)
  OR EXISTS (SELECT FROM groups_published.membership l WHERE l.school_id = ${schoolId} AND l.role = 'LEAD' AND ${memberOn(sql`l`, day)})
  OR EXISTS (SELECT FROM schools_published.designation d WHERE d.school_id = ${schoolId} AND NOT d.planned AND d.level IN ('NATIONAL', 'PROVINCIAL')
    AND (d.awarded_year IS NULL OR d.awarded_year <= extract(year FROM ${day}::date))))`;
