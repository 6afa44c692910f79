import sql from 'sql-template-tag';

/** All counties, as published: a relation with their `code`. */
export const everyCounty = sql`schools_published.county`;
