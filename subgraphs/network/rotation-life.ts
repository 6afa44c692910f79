import sql, { raw, type Sql } from 'sql-template-tag';

/** States of a rotation assignment that was decided and not called off: in these it holds, in the others on no day. */
export const decidedStates = ['APPROVED', 'ACTIVE', 'COMPLETED'] as const;

/** Whether an assignment (in `alias`) sends or sent the teacher. */
export const isDecided = (alias: Sql): Sql => sql`${alias}.state IN (${raw(decidedStates.map((state) => `'${state}'`).join(', '))})`;

/** Whether it was not called off, proposals included: then its days are taken, and the teacher is proposed for no others that overlap them. */
export const isLive = (alias: Sql): Sql => sql`${alias}.state NOT IN ('WITHDRAWN', 'CANCELLED')`;
