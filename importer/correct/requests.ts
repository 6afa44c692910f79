import { escapeIdentifier, type Client } from 'pg';
import { correctableColumns } from '../../subgraphs/kit/correct/corrections';
import type { Correctable } from '../../subgraphs/kit/correct/correctable';
import { columnTypes } from '../../subgraphs/kit/database/types';
import type { SubgraphDefinition } from '../../subgraphs/kit/definition';
import type { Catalogue } from '../catalogue/catalogue';
import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';
import { cellReader } from '../cell/reader';
import { Refused } from '../cell/refused';
import { codeToday } from '../lineage/code-today';
import { codeToldHere } from '../lineage/former-codes';
import { tableOf } from '../merge/names';
import { message, type Message } from '../messages/message';
import { nearest } from '../source/nearest';
import type { TableColumns } from '../stage/table-columns';
import { voidWords } from './corrections-sheet';

/** A row of the sheet 更正 as it is written. */
export interface Written {
  readonly line: number;
  readonly sheet: string;
  readonly row: string;
  readonly column: string | null;
  readonly old_value: string | null;
  readonly right_value: string | null;
  readonly reason: string;
}

/** A cell of the sheet that cannot be understood, and why. */
export class Unclear extends Error {
  constructor(
    readonly column: keyof Written,
    readonly told: Message,
  ) {
    super(told.en);
  }
}

export interface Kind {
  readonly plan: SheetPlan;
  readonly correctable: Correctable;
  readonly definition: SubgraphDefinition;
}

/** A column to put right: what it is said to hold and what is right, as the database has values. */
export interface Amendment {
  readonly column: ColumnPlan;
  readonly old: unknown;
  readonly right: unknown;
}

export interface Asked {
  readonly client: Client;
  readonly catalogue: Catalogue;
  readonly types: TableColumns;
  readonly definitions: readonly SubgraphDefinition[];
}

/** Throws Unclear for a sheet that is none, or whose records cannot be put right. */
export function kindOf({ catalogue, definitions }: Asked, { sheet }: Written): Kind {
  const plan = catalogue.byFileName(sheet);
  const definition = definitions.find(({ name }) => name === plan?.schema);
  const correctable = definition?.corrections?.find((candidate) => candidate.sheet === plan?.sheet);
  if (plan && definition && correctable) return { plan, correctable, definition };
  const able = catalogue.plans.filter((candidate) => definitions.some(({ corrections = [] }) => corrections.some((one) => one.sheet === candidate.sheet)));
  throw new Unclear('sheet', message('correction-sheet', { advice: nearest(sheet, able.flatMap((candidate) => [candidate.sheet.name, candidate.sheet.zh])) }));
}

/** The values of the key, in the order of its columns. Throws Unclear where there are not as many. */
export async function keyOf(asked: Asked, { plan }: Kind, { row }: Written): Promise<unknown[]> {
  const parts = row.split(/\s*[+＋]\s*/);
  const headers = { en: plan.key.map(({ column }) => column.header).join(' + '), zh: plan.key.map(({ column }) => column.zh).join(' + ') };
  if (parts.length !== plan.key.length) throw new Unclear('row', message('correction-key', { headers }));
  const values: unknown[] = [];
  for (const [place, column] of plan.key.entries()) values.push(await valueOf(asked, plan, column, parts[place] ?? '', 'row'));
  return values;
}

/** What is to be put right; null for a row that never was. */
export async function amendmentOf(asked: Asked, { plan, correctable }: Kind, written: Written): Promise<Amendment | null> {
  const { column: header, old_value: old, right_value: right } = written;
  if (header === null) {
    if (right !== null && voidWords.includes(right)) return null;
    throw new Unclear('column', message('correction-no-column'));
  }
  const able = correctableColumns(correctable);
  const column = plan.columns.find(({ column: candidate }) => able.includes(candidate) && [candidate.header, candidate.zh].includes(header));
  if (!column) throw new Unclear('column', message('correction-column', { advice: nearest(header, able.flatMap((candidate) => [candidate.header, candidate.zh])) }));
  const mustHave = column.column.required || column.column.fallback !== undefined;
  if (right === null && mustHave) throw new Unclear('right_value', message('cell-required'));
  return {
    column,
    old: old === null ? null : await valueOf(asked, plan, column, old, 'old_value'),
    right: right === null ? null : await valueOf(asked, plan, column, right, 'right_value'),
  };
}

/** A cell as the value that the database has: of a link the id it leads to. */
async function valueOf({ client, catalogue, types }: Asked, plan: SheetPlan, column: ColumnPlan, written: string, place: keyof Written): Promise<unknown> {
  const read = cellReader(column.column)(written);
  if (read instanceof Refused) throw new Unclear(place, read.message);
  if (column.target) {
    const target = catalogue.plan(column.target);
    const today = await codeToday(client, catalogue, column.target, read);
    if (typeof today === 'object') throw new Unclear(place, today);
    // What is right is told with the codes of today; what stands there may have any code that the row had, or has from this import on.
    const code = today ?? (await codeToldHere(client, catalogue, column.target, read, { later: place !== 'right_value' })) ?? read;
    const { rows } = await client.query<{ id: string }>(`SELECT r.id FROM ${tableOf(target)} r WHERE r.${escapeIdentifier(catalogue.codeOf(column.target).name)} = $1`, [code]);
    if (rows[0]) return rows[0].id;
    throw new Unclear(place, message('correction-code', { code: read, sheet: { en: target.sheet.name, zh: `“${target.sheet.zh}”` } }));
  }
  const { rows } = await client.query<{ value: unknown }>({ text: `SELECT $1::text::${types.type(plan, column)} AS value`, values: [read], types: columnTypes as never });
  return rows[0]?.value ?? null;
}
