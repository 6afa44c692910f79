import sql, { type Sql } from 'sql-template-tag';
import { notClosedBy } from '../../../network/open-school';

/** Filter rule for what a school has: the school belongs to the county with this code. */
export const ofSchoolInCounty = (code: string): Sql =>
  sql`t.school_id IN (SELECT s.id FROM schools_published.school s WHERE s.county_code = ${code})`;

/** Filter rule for what a school has: the school lies in the township with this code. */
export const ofSchoolInTownship = (code: string): Sql =>
  sql`t.school_id IN (SELECT s.id FROM schools_published.school s WHERE s.township_code = ${code})`;

/** Filter rule for what a school has: the school had closed by this day. */
export const ofSchoolClosedBy = (day: string): Sql =>
  sql`t.school_id IN (SELECT s.id FROM schools_published.school s WHERE NOT ${notClosedBy(sql`s`, day)})`;
