import sql, { type Sql } from 'sql-template-tag';

/**
 * Whether a rotation assignment (in `alias`) takes the teacher to the other school: rotation, support teaching and a temporary post do. Who learns
 * there (跟岗) or teaches there for a part of the week (走教) serves at home all the while, and is counted there.
 */
export const movesTeacher = (alias: Sql): Sql => sql`${alias}.kind IN ('ROTATION', 'SUPPORT_TEACHING', 'TEMPORARY_POST')`;
