import sql, { raw } from 'sql-template-tag';
import type { ConcernOf } from './mutation-rule';

/** The id names the school itself. */
export const schoolItself: ConcernOf = () => ({ schools: sql`SELECT given.id` });

/** The id names the county itself. */
export const countyItself: ConcernOf = () => ({ counties: sql`SELECT given.id` });

/** The id names a row of `table`, which concerns the schools, counties or teachers in these columns. */
export const concernOf =
  (table: string, { schools = [], counties = [], teachers = [] }: Partial<Record<'schools' | 'counties' | 'teachers', readonly string[]>>): ConcernOf =>
  () => ({ schools: columnsOf(table, schools), counties: columnsOf(table, counties), teachers: columnsOf(table, teachers) });

/** The id names something public that the change only refers to. */
export const onlyNamed =
  (concern: ConcernOf): ConcernOf =>
  (today) => ({ ...concern(today), onlyNamed: true });

/** Names come from our own code alone. */
const columnsOf = (table: string, columns: readonly string[]) =>
  columns.length === 0
    ? undefined
    : sql`SELECT column_of.id FROM ${raw(table)} r CROSS JOIN LATERAL (VALUES ${raw(columns.map((column) => `(r.${column})`).join(', '))}) AS column_of(id) WHERE r.id = given.id`;
