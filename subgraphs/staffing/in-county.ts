import sql, { type Sql } from 'sql-template-tag';

/** The id of the county with this code. */
export const countyIdOf = (code: string): Sql => sql`(SELECT c.id FROM schools_published.county c WHERE c.code = ${code})`;

/** The ids of the schools of the county with this code. */
export const schoolsOfCounty = (code: string): Sql => sql`(SELECT s.id FROM schools_published.school s WHERE s.county_code = ${code})`;

/** The ids of the schools of the township with this code. */
export const schoolsOfTownship = (code: string): Sql => sql`(SELECT s.id FROM schools_published.school s WHERE s.township_code = ${code})`;
