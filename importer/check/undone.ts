import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';
import type { Faults } from '../faults';
import { asWritten } from '../merge/as-written';
import { rowNamed, type Targets } from '../merge/key-of-row';
import { tableOf } from '../merge/names';
import { mergeSource, type MergeContext, type MergeSource } from '../merge/source';
import { message, type Message, type MessageValue, type Spoken } from '../messages/message';
import { faultColumns, type FileColumn } from '../source/header';
import type { StagedSheet } from '../stage/staged-sheet';

interface Undone {
  readonly line: number;
  readonly day: string;
  /** The account that put it right, if one did. */
  readonly by: string | null;
  /** Whether an import did. */
  readonly imported: boolean;
  readonly reason: string | null;
  /** Column of the sheet, and what the database has in it, of a row that is there. */
  readonly name: string | null;
  readonly stored: string | null;
}

type Options = MergeContext & { readonly faults: Faults; readonly asWritten: boolean };

/**
 * What was put right since the file was written: a row that was voided is in it again, or a corrected one has the value that was wrong. Such a
 * file is an old one, so that they are refused, unless the file is to be taken as it is written; then they are told. A row that
 * ended since and holds without end in the file is told.
 */
export async function checkUndone(client: Client, sheet: StagedSheet, options: Options): Promise<void> {
  if (sheet.rows === 0) return;
  const { faults, asWritten } = options;
  const { plan, headers, origin } = sheet;
  const source = mergeSource(sheet, options);
  const bad: number[] = [];
  const tell = (found: Undone, columns: readonly FileColumn[], told: Message): void => {
    if (asWritten) return faults.note({ ...origin, line: found.line, message: told });
    faults.add({ ...origin, line: found.line, ...faultColumns(columns), message: told });
    bad.push(found.line);
  };
  const key = plan.key.flatMap((column) => headers.get(column) ?? []);
  for (const found of await voided(client, plan, source)) tell(found, key, message('row-voided', who(found)));
  for (const found of await uncorrected(client, plan, source)) {
    const column = [...headers].find(([{ name }]) => name === found.name)?.[1];
    const stored = await storedSpoken(client, plan.columns.find(({ name }) => name === found.name), found.stored, options);
    tell(found, column ? [column] : key, message('row-corrected', { ...who(found), stored }));
  }
  for (const found of await openedAgain(client, plan, source)) {
    faults.note({ ...origin, line: found.line, message: message('note-opened-again', { day: found.stored ?? '', on: found.day, by: byWhom(found) }) });
  }
  if (bad.length > 0) await client.query(`UPDATE ${escapeIdentifier(plan.stage)} SET import_bad = true WHERE import_line = ANY ($1)`, [bad]);
}

const byWhom = ({ by, imported }: Undone): MessageValue => by ?? (imported ? message('by-import') : message('by-change'));
const who = (found: Undone): { day: string; by: MessageValue; reason: MessageValue } => ({ day: found.day, by: byWhom(found), reason: found.reason ?? message('reason-none') });

/** What the database has, as a cell would have it. */
async function storedSpoken(client: Client, column: ColumnPlan | undefined, stored: string | null, targets: Targets): Promise<Spoken> {
  if (stored === null || column === undefined) return message('nothing-there');
  return column.target === undefined ? asWritten(column, stored) : ((await rowNamed(client, targets.plan(column.target), stored, targets)) ?? message('nothing-there'));
}

const textOf = (row: string, name: string): string => `to_jsonb(${row}) ->> ${escapeLiteral(name.replaceAll('"', ''))}`;
const said = (alias: string): string => `(${alias}.at AT TIME ZONE 'Asia/Shanghai')::date::text AS day, ${alias}.actor AS by, ${alias}.operation = 'import' AS imported, ${alias}.reason`;
const sameKey = ({ key }: MergeSource): string => key.map((name) => `t.${name} = r.${name}`).join(' AND ');
const logOf = ({ schema }: SheetPlan): string => `${escapeIdentifier(schema)}.change`;

/** Rows that would be new, and were voided under that key. */
async function voided(client: Client, plan: SheetPlan, source: MergeSource): Promise<Undone[]> {
  const { rows } = await client.query<Undone>(
    `WITH gone AS MATERIALIZED (SELECT * FROM ${logOf(plan)} WHERE after IS NULL AND reason IS NOT NULL AND record_table = $1)
     SELECT DISTINCT ON (r.import_line) r.import_line AS line, ${said('c')} FROM gone c JOIN (${source.query}) r ON ${source.key.map((name) => `c.before ->> ${escapeLiteral(name.replaceAll('"', ''))} = ${textOf('r', name)}`).join(' AND ')}
     WHERE NOT EXISTS (SELECT FROM ${tableOf(plan)} t WHERE ${sameKey(source)}) ORDER BY r.import_line, c.at DESC, c.id DESC`,
    [plan.table],
  );
  return rows;
}

/** Values that were corrected to what the database has, where the file has what they were before. */
async function uncorrected(client: Client, plan: SheetPlan, source: MergeSource): Promise<Undone[]> {
  if (source.updated.length === 0) return [];
  const differs = `ROW(${source.updated.map((name) => `t.${name}`).join(', ')}) IS DISTINCT FROM ROW(${source.updated.map((name) => `r.${name}`).join(', ')})`;
  const { rows } = await client.query<Undone>(
    `SELECT DISTINCT ON (r.import_line, was.key) r.import_line AS line, ${said('c')}, was.key AS name, to_jsonb(t) ->> was.key AS stored
     FROM (${source.query}) r JOIN ${tableOf(plan)} t ON ${sameKey(source)} JOIN ${logOf(plan)} c ON c.record_id = t.id AND c.reason IS NOT NULL AND c.before IS NOT NULL AND c.after IS NOT NULL
     CROSS JOIN LATERAL jsonb_each_text(c.before) AS was
     WHERE ${differs} AND was.key = ANY ($1) AND to_jsonb(r) ->> was.key IS NOT DISTINCT FROM was.value
       AND to_jsonb(t) ->> was.key IS DISTINCT FROM was.value AND to_jsonb(t) ->> was.key IS NOT DISTINCT FROM c.after ->> was.key
     ORDER BY r.import_line, was.key, c.at DESC, c.id DESC`,
    [source.updated.map((name) => name.replaceAll('"', ''))],
  );
  return rows;
}

/** Rows that ended since, by a roster or otherwise, and have no end in the file. */
async function openedAgain(client: Client, plan: SheetPlan, source: MergeSource): Promise<Undone[]> {
  if (!source.updated.includes(escapeIdentifier('ends_on'))) return [];
  const { rows } = await client.query<Undone>(
    `SELECT r.import_line AS line, ${said('c')}, (t.ends_on - 1)::text AS stored FROM (${source.query}) r JOIN ${tableOf(plan)} t ON ${sameKey(source)}
     CROSS JOIN LATERAL (SELECT * FROM ${logOf(plan)} c WHERE c.record_id = t.id AND c.reason IS NULL AND c.before -> 'ends_on' = 'null' AND c.after ->> 'ends_on' = t.ends_on::text ORDER BY c.at DESC, c.id DESC LIMIT 1) c
     WHERE r.ends_on IS NULL AND t.ends_on IS NOT NULL ORDER BY 1`,
  );
  return rows;
}
