import sql, { type Sql } from 'sql-template-tag';

/** The id of the county with this code. */
export const countyId = (code: string): Sql => sql`(SELECT c.id FROM schools_published.county c WHERE c.code = ${code})`;

/** Filter rule: the row belongs to the county with this code. */
export const inCounty = (code: string): Sql => sql`t.county_id = ${countyId(code)}`;

/** Filter rule: the school in this column lies in the county with this code. */
export const schoolInCounty =
  (column: Sql) =>
  (code: string): Sql =>
    sql`${column} IN (SELECT s.id FROM schools_published.school s WHERE s.county_code = ${code})`;

/** Filter rule: the row's group is one of the county with this code. */
export const groupInCounty = (code: string): Sql => sql`t.group_id IN (SELECT g.id FROM education_group g WHERE g.county_id = ${countyId(code)})`;
