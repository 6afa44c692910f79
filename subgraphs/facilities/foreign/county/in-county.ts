import sql, { type Sql } from 'sql-template-tag';

/** Filter rule: the row belongs to the county with this code. */
export const inCounty = (code: string): Sql =>
  sql`t.county_id = (SELECT c.id FROM schools_published.county c WHERE c.code = ${code})`;
