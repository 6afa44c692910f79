import { escapeIdentifier, type Client } from 'pg';
import type { StagedSheet } from '../stage/staged-sheet';
import type { Constraint } from './constraints';
import { keyOfRow } from './key-of-row';
import { refusalsTable, rowsTable, tableOf } from './names';
import type { MergeContext, MergeSource } from './source';

/** The row that stands in the way of a refused one. */
export interface Rival {
  readonly refused: number;
  /** Its line, when it came with the same file; null when only the database has it. */
  readonly line: number | null;
  /** Its key, with codes for references. */
  readonly key: readonly string[];
  /** First day of a rival that says the same but for its period. */
  readonly begins: string | null;
}

/** What of a row is not what it says: when it holds, and where it is from. */
const apart = ['starts_on', 'ends_on', 'provenance', 'source'];

/** For each row that one constraint refused, the first row it collides with. */
export async function rivalsOf(
  client: Client,
  { plan }: StagedSheet,
  { key }: MergeSource,
  { name, keys, operators, predicate }: Constraint,
  context: MergeContext,
): Promise<ReadonlyMap<number, Rival>> {
  const compared = keys.map((expression, place) => `${expression} AS k${place}`).join(', ');
  const where = predicate === null ? '' : `WHERE ${predicate}`;
  const collides = operators.map((operator, place) => `n.k${place} ${operator} o.k${place}`).join(' AND ');
  const sameKey = (a: string, b: string): string => key.map((column) => `${a}.${column} = ${b}.${column}`).join(' AND ');
  const dated = plan.columns.some(({ name: column }) => column === 'starts_on');
  const said = plan.columns.map(({ name: column }) => column).filter((column) => !apart.includes(column)).map(escapeIdentifier);
  const begins = dated ? `CASE WHEN ${said.map((column) => `n.${column} IS NOT DISTINCT FROM o.${column}`).join(' AND ')} THEN o.starts_on::text END` : 'NULL';
  const { rows } = await client.query<Rival>(
    `SELECT DISTINCT ON (n.import_line) n.import_line AS refused, p.import_line AS line, ${keyOfRow(plan, 'o', context)} AS key, ${begins} AS begins
     FROM (SELECT *, ${compared} FROM ${rowsTable} ${where}) n
     JOIN ${refusalsTable} f ON f.line = n.import_line AND f.name = $1
     JOIN (SELECT *, ${compared} FROM ${tableOf(plan)} ${where}) o ON ${collides} AND NOT (${sameKey('n', 'o')})
     LEFT JOIN ${rowsTable} p ON ${sameKey('p', 'o')}
     ORDER BY n.import_line, p.import_line`,
    [name],
  );
  return new Map(rows.map((row) => [row.refused, row]));
}
