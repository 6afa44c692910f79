import sql from 'sql-template-tag';

/** Joins the township of a school, if it has one, as `p`. */
export const townshipOfSchool = sql`LEFT JOIN township p ON p.id = t.township_id`;

/** Group keys: the townships in the order of their codes, and last the schools without one. */
export const byTownship = [{ name: 'townshipCode', of: sql`p.code` }, 'townshipId'] as const;
