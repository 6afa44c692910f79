import sql, { type Sql } from 'sql-template-tag';

/** Filter rule for what a school has: the school belongs to the county with this code. */
export const ofSchoolInCounty = (code: string): Sql =>
  sql`t.school_id IN (SELECT s.id FROM school s JOIN county c ON c.id = s.county_id WHERE c.code = ${code})`;
