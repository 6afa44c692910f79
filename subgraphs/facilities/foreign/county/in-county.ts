import sql, { type Sql } from 'sql-template-tag';

/**
 * Filter rule: the row belongs to the county with this code. Schools publish the code beside each school; one row of the
 * county is enough to learn its id.
 */
export const inCounty = (code: string): Sql =>
  sql`t.county_id = (SELECT c.id FROM schools_published.county c WHERE c.code = ${code})`;
