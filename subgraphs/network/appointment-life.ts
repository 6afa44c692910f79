import sql, { type Sql } from 'sql-template-tag';

/** Statuses of an appointment whose teacher is in the service of its school, posts awaited included; who left the teaching posts serves nowhere. */
export const postedStatuses = ['HIRED', 'REASSIGNED', 'AWAITING_POST'] as const;

/** Whether an appointment (in `alias`) is of a teacher in service. */
export const isPosted = (alias: Sql): Sql => sql`${alias}.contract_status <> 'EXITED'`;
