import sql, { type Sql } from 'sql-template-tag';

/** Assignments that were not called off, proposals included. */
export const isLive = (alias: Sql): Sql => sql`${alias}.state NOT IN ('WITHDRAWN', 'CANCELLED')`;
