import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { UserErrorCode } from '../errors/user-error-codes';
import type { Table } from '../database/table';

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
  /** What would be right, for whoever reads the report of an import; where it is left out, what the code says. */
  readonly right?: { readonly en: string; readonly zh: string };
}

/** Those of the rules that the row breaks, in their order. One statement. */
export async function brokenRules(ask: Ask, table: Table, id: string, rules: readonly RowRule[]): Promise<RowRule[]> {
  if (rules.length === 0) return [];
  const columns = join(rules.map(({ broken }, place) => sql`(${broken}) AS ${raw(`r${place}`)}`));
  const [row] = await ask<Record<string, boolean | null>>(sql`SELECT ${columns} FROM ${table.from} WHERE t.id = ${id}::uuid`);
  return rules.filter((_, place) => row?.[`r${place}`] === true);
}

/** `toSchoolId` is the field `toSchool` of the graph. */
export const fieldOfProperty = (property: string): string => property.replace(/Id$/, '');
