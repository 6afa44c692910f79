import sql, { type Sql } from 'sql-template-tag';

/** Assignments (alias `alias`) that send or sent the teacher: decided and not called off. */
export const isCounted = (alias: Sql): Sql => sql`${alias}.state IN ('APPROVED', 'ACTIVE', 'COMPLETED')`;

/** Assignments that were not called off, proposals included. */
export const isLive = (alias: Sql): Sql => sql`${alias}.state NOT IN ('WITHDRAWN', 'CANCELLED')`;
