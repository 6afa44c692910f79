import sql, { raw, type Sql } from 'sql-template-tag';

/** Kinds that take the teacher to the other school. */
export const movingKinds = ['ROTATION', 'SUPPORT_TEACHING', 'TEMPORARY_POST'] as const;

/** Whether a rotation assignment (in `alias`) gives the receiving school a part of the week and leaves the teacher at home (走教). */
export const givesPartOfWeek = (alias: Sql): Sql => sql`${alias}.kind = 'ITINERANT'`;

/**
 * Whether a rotation assignment (in `alias`) takes the teacher to the other school: rotation, support teaching and a temporary post do. Who learns
 * there (跟岗) or teaches there for a part of the week (走教) serves at home all the while, and is counted there.
 */
export const movesTeacher = (alias: Sql): Sql => sql`${alias}.kind IN (${raw(movingKinds.map((kind) => `'${kind}'`).join(', '))})`;
