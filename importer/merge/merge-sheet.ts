import type { Client } from 'pg';
import { DatabaseError } from 'pg';
import type { Faults } from '../faults';
import type { StagedSheet } from '../stage/staged-sheet';
import { tableOf } from './names';
import { mergeRowByRow } from './row-by-row';
import { mergeSource, type MergeContext, type MergeSource } from './source';
import { insertStatement, updateStatement } from './upsert';

export interface Merged {
  readonly added: number;
  readonly changed: number;
  /** Rows that the database refused, were staged as bad, or refer to such. */
  readonly refused: number;
}

/** A rule of the database was broken (SQL class 23), or a trigger refused (P0001): somebody's row, not our mistake. */
const isRefusal = (error: unknown): boolean => error instanceof DatabaseError && /^(23|P0001)/.test(error.code ?? '');

/** Puts the good rows of a staged sheet into its table; those the database refuses become faults. */
export async function mergeSheet(client: Client, sheet: StagedSheet, context: MergeContext, faults: Faults): Promise<Merged> {
  const source = mergeSource(sheet, context);
  // The others are bad, or refer to rows that are.
  const tried = await countOf(client, source);
  await client.query('SAVEPOINT import_sheet');
  let merged: Merged;
  try {
    merged = await mergeAtOnce(client, sheet, source);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await client.query('ROLLBACK TO SAVEPOINT import_sheet');
    merged = await mergeRowByRow(client, sheet, source, { ...context, faults });
  }
  await client.query('RELEASE SAVEPOINT import_sheet');
  // The next sheets join this table, and clients ask it soon after: neither should wait until autovacuum has counted.
  if (merged.added + merged.changed > 0) await client.query(`ANALYZE ${tableOf(sheet.plan)}`);
  return { ...merged, refused: merged.refused + sheet.rows - tried };
}

async function countOf(client: Client, { query }: MergeSource): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM (${query}) r`);
  return rows[0]?.count ?? 0;
}

async function mergeAtOnce(client: Client, { plan }: StagedSheet, source: MergeSource): Promise<Merged> {
  // Rows of one import may pass through states that only its end puts right, such as two that change places.
  await client.query('SET CONSTRAINTS ALL DEFERRED');
  const update = updateStatement(plan, source);
  const changed = update ? ((await client.query(update)).rowCount ?? 0) : 0;
  const added = (await client.query(insertStatement(plan, source))).rowCount ?? 0;
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  return { added, changed, refused: 0 };
}
