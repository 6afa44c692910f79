import sql, { empty, join, raw, Sql } from 'sql-template-tag';
import type { UserErrorCode } from '../errors/user-error-codes';
import type { Table } from '../database/table';

/** Stands in a rule for the day of the request, as a date in text: null where there is none, as in an import. */
export const dayOfRequest = { toPostgres: (): null => null };

/** Asks one statement; of a change through its transaction, of an import through its session. */
export type Ask = <Row extends object>(statement: Sql) => Promise<Row[]>;

/** A guard on a stored row that no constraint of the database has, such as that a school is open on its first day. */
export interface RowRule {
  readonly code: UserErrorCode;
  /** Properties of the entity that it reads, the one at fault first. It is asked when one of them changes. */
  readonly about: readonly [string, ...string[]];
  /** Condition on the row (alias `t`) that breaks it. */
  readonly broken: Sql;
  /** What breaks it is a fact that offices report: nobody may enter it here, but an import brings it as it is. */
  readonly reported?: boolean;
  /** Condition on the row as written (alias `t`) and as it was before a correction (`o`) that lets it be: no worse than it stood. */
  readonly noWorse?: Sql;
  /** What would be right, for whoever reads the report of an import; where it is left out, what the code says. */
  readonly right?: { readonly en: string; readonly zh: string };
}

/** A stored row as JSON text, as `brokenRules` compares with it; undefined where none of the rules compares. */
export async function rowBefore(ask: Ask, table: Table, id: string, rules: readonly RowRule[]): Promise<string | undefined> {
  if (!rules.some(({ noWorse }) => noWorse)) return undefined;
  const [row] = await ask<{ before: string }>(sql`SELECT to_jsonb(t)::text AS before FROM ${table.from} WHERE t.id = ${id}::uuid`);
  return row?.before;
}

interface Asking {
  /** The row before it was corrected (`rowBefore`). */
  readonly before?: string | undefined;
  /** Day of the request. */
  readonly today?: string | undefined;
}

/** Those of the rules that the row breaks, in their order. One statement. */
export async function brokenRules(ask: Ask, table: Table, id: string, rules: readonly RowRule[], { before, today }: Asking = {}): Promise<RowRule[]> {
  if (rules.length === 0) return [];
  const columns = join(
    rules.map(({ broken, noWorse }, place) => sql`(${broken})${before !== undefined && noWorse ? sql` AND (${noWorse}) IS NOT TRUE` : empty} AS ${raw(`r${place}`)}`),
  );
  const as = before === undefined ? empty : sql`CROSS JOIN LATERAL jsonb_populate_record(t, ${before}::jsonb) AS o`;
  const statement = sql`SELECT ${columns} FROM ${table.from} ${as} WHERE t.id = ${id}::uuid`;
  const values = statement.values.map((value) => (value === dayOfRequest ? (today ?? null) : value));
  const [row] = await ask<Record<string, boolean | null>>(new Sql(statement.strings, values));
  return rules.filter((_, place) => row?.[`r${place}`] === true);
}

/** `toSchoolId` is the field `toSchool` of the graph. */
export const fieldOfProperty = (property: string): string => property.replace(/Id$/, '');
