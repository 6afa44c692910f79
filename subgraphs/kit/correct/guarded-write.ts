import sql from 'sql-template-tag';
import type { Table } from '../database/table';
import { refusalOf, type ConstraintMeanings } from '../write/constraints';
import { refuse } from '../write/refusal';
import { constraintNamed, rivalOf } from './rival';
import { fieldOfProperty, type Ask } from './row-rule';

export interface Wanted {
  readonly id: string;
  /** By property. */
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Writes (and asks what rests on the row, to name it before the database refuses without naming), and asks at once what the database would ask at the end of the transaction, so that a trial is told as well. What it
 * refuses is told with the field that was to change and with the record in the way.
 */
export async function guardedWrite(ask: Ask, table: Table, meanings: ConstraintMeanings, wanted: Wanted, write: () => Promise<unknown>): Promise<void> {
  await ask(sql`SAVEPOINT correction`);
  try {
    await write();
    await ask(sql`SET CONSTRAINTS ALL IMMEDIATE`);
  } catch (error) {
    const refusal = refusalOf(error, meanings, wanted.values);
    if (!refusal) throw error;
    await ask(sql`ROLLBACK TO SAVEPOINT correction`);
    const { constraint: name = '' } = error as { constraint?: string };
    const constraint = await constraintNamed(ask, table, name);
    const mentioned = Object.keys(wanted.values).find((property) => constraint && mentions([constraint.check ?? '', ...constraint.keys], table.bare(property).text));
    const field = mentioned ? fieldOfProperty(mentioned) : refusal.field;
    const rival = constraint && (await rivalOf(ask, table, wanted, constraint));
    refuse(refusal.code, field, { value: textOf(mentioned && wanted.values[mentioned]), record: rival });
  }
  await ask(sql`RELEASE SAVEPOINT correction`);
}

const mentions = (expressions: readonly string[], column: string): boolean =>
  expressions.some((expression) => new RegExp(`\\b${column.replaceAll('"', '')}\\b`).test(expression));

export const textOf = (value: unknown): string | undefined => {
  if (value === null || value === undefined) return undefined;
  return value instanceof Date ? value.toISOString() : String(value);
};
