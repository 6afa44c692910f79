import { escapeIdentifier } from 'pg';
import sql, { join, raw } from 'sql-template-tag';
import type { Versioned } from '../../subgraphs/kit/correct/correctable';
import { correctRow, voidRow, type Place } from '../../subgraphs/kit/correct/put-right';
import { Refusal } from '../../subgraphs/kit/write/refusal';
import { fieldOfProperty } from '../../subgraphs/kit/correct/row-rule';
import type { Faults } from '../faults';
import { asWritten } from '../merge/as-written';
import { rowNamed } from '../merge/key-of-row';
import type { Merged } from '../merge/merge-sheet';
import { message, type Spoken } from '../messages/message';
import { faultColumns } from '../source/header';
import type { StagedSheet } from '../stage/staged-sheet';
import { inSchemaOf } from './place';
import { refusalSentence } from './refusal-sentence';
import { amendmentOf, keyOf, kindOf, Unclear, type Amendment, type Asked, type Kind, type Written } from './requests';

interface Request {
  readonly lines: Written[];
  readonly kind: Kind;
  readonly key: readonly unknown[];
  /** None for a row that never was. */
  readonly amendments: Amendment[];
  voided: boolean;
}

/** Puts right the rows that the sheet 更正 names, each held to what a mutation is held to; what cannot be is told by its line. */
export async function applyCorrections(asked: Asked, sheet: StagedSheet, faults: Faults): Promise<Merged> {
  const counted = { added: 0, changed: 0, refused: 0 };
  const tell = ({ line }: Written, column: keyof Written, told: Parameters<Faults['add']>[0]['message'], value?: string): void => {
    const found = [...sheet.headers.values()].find(({ plan }) => plan.name === column);
    faults.add({ ...sheet.origin, line, ...(found ? faultColumns([found]) : {}), ...(value === undefined ? {} : { value }), message: told });
  };
  const tellRefusal = async ({ kind: { plan, correctable }, lines, amendments }: Request, refusal: Refusal): Promise<void> => {
    const reason = await refusalSentence({ ...asked, plan, rules: [...correctable.rules, ...correctable.bars] }, refusal);
    const fields = refusal.errors.flatMap(({ field }) => field ?? []);
    const place = amendments.findIndex(({ column }) => fields.includes(fieldOfProperty(column.column.property)));
    const line = lines[Math.max(place, 0)] as Written;
    tell(line, place < 0 ? 'row' : 'right_value', message('correction-refused', { reason }), place < 0 ? line.row : (line.right_value ?? ''));
  };
  const { requests, unclear } = await requestsOf(asked, sheet);
  for (const { written, error } of unclear) tell(written, error.column, error.told, String(written[error.column] ?? ''));
  counted.refused += unclear.length;
  for (const request of requests) {
    const [first] = request.lines as [Written];
    try {
      await asked.client.query('SAVEPOINT correction_row');
      if (await putRight(asked, request)) counted.changed += request.lines.length;
      await asked.client.query('RELEASE SAVEPOINT correction_row');
    } catch (error) {
      await asked.client.query('ROLLBACK TO SAVEPOINT correction_row');
      counted.refused += request.lines.length;
      if (error instanceof Unclear) tell(request.lines.find((line) => String(line[error.column] ?? '') !== '') ?? first, error.column, error.told, String(first[error.column] ?? ''));
      else if (error instanceof Refusal) await tellRefusal(request, error);
      else throw error;
    }
  }
  await asked.client.query(`SELECT set_config('sng.reason', '', true)`);
  return counted;
}

/** All that is said of one row together: its key is the one it has before any of it. */
async function requestsOf(asked: Asked, { plan, headers }: StagedSheet): Promise<{ requests: Request[]; unclear: { written: Written; error: Unclear }[] }> {
  const names = plan.columns.map((column) => (headers.has(column) ? escapeIdentifier(column.name) : `NULL::text AS ${escapeIdentifier(column.name)}`));
  const { rows } = await asked.client.query<Written>(`SELECT import_line AS line, ${names.join(', ')} FROM ${escapeIdentifier(plan.stage)} WHERE NOT import_bad ORDER BY import_line`);
  const requests = new Map<string, Request>();
  const unclear: { written: Written; error: Unclear }[] = [];
  for (const written of rows) {
    try {
      const kind = kindOf(asked, written);
      const key = await keyOf(asked, kind, written);
      const amendment = await amendmentOf(asked, kind, written);
      const name = JSON.stringify([kind.plan.fullName, key]);
      const request = requests.get(name) ?? { lines: [], kind, key, amendments: [], voided: false };
      request.lines.push(written);
      if (amendment) request.amendments.push(amendment);
      else request.voided = true;
      requests.set(name, request);
    } catch (error) {
      if (!(error instanceof Unclear)) throw error;
      unclear.push({ written, error });
    }
  }
  return { requests: [...requests.values()], unclear };
}

/** Whether anything changed: what was put right by an earlier import is left as it is. */
const putRight = (asked: Asked, request: Request): Promise<boolean> =>
  inSchemaOf(asked.client, request.kind.definition, async (place) => {
    const { correctable } = request.kind;
    const reason = request.lines.map((line) => line.reason).filter((text, index, all) => all.indexOf(text) === index).join('; ');
    const row = await rowWith(place, request, request.key);
    if (request.voided) {
      if (row) await voidRow(place, correctable, row, reason);
      else if (!(await wasVoided(place, request))) throw new Unclear('row', message('correction-row'));
      return row !== null;
    }
    const right = new Map(request.amendments.map(({ column, right: value }) => [column.name, value]));
    const stored = row ?? (await rowWith(place, request, request.key.map((value, index) => right.get(request.kind.plan.key[index]?.name ?? '') ?? value)));
    if (!stored) throw new Unclear('row', message('correction-row'));
    const open = request.amendments.filter(({ column, right: value }) => !same(valueIn(stored, column.column.property), value));
    for (const { column, old } of open) {
      const value = valueIn(stored, column.column.property);
      if (!same(value, old)) throw new Unclear('old_value', message('correction-old', { stored: await shownValue(asked, column, value) }));
    }
    if (open.length === 0) return false;
    await correctRow(place, correctable, stored, { values: Object.fromEntries(open.map(({ column, right: value }) => [column.column.property, value])), reason });
    return true;
  });

const valueIn = (row: Versioned, property: string): unknown => (row as unknown as Readonly<Record<string, unknown>>)[property] ?? null;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

async function rowWith(place: Place, { kind: { plan, correctable } }: Request, key: readonly unknown[]): Promise<Versioned | null> {
  const table = place.table(correctable.entity);
  const conditions = plan.key.map(({ column }, index) => sql`${table.column(column.property).sql} = ${key[index]}::${raw(table.column(column.property).type)}`);
  const [row] = await place.ask<Versioned>(sql`SELECT ${table.select} FROM ${table.from} WHERE ${join(conditions, ' AND ')} FOR UPDATE`);
  return row ?? null;
}

async function wasVoided(place: Place, { kind: { plan, correctable }, key }: Request): Promise<boolean> {
  const table = place.table(correctable.entity);
  const was = Object.fromEntries(plan.key.map(({ name }, index) => [name, key[index]]));
  return (await place.ask(sql`SELECT FROM change WHERE record_table = ${table.name} AND after IS NULL AND reason IS NOT NULL AND before @> ${JSON.stringify(was)}::jsonb LIMIT 1`)).length > 0;
}

/** A stored value as a cell would have it. */
async function shownValue({ client, catalogue }: Asked, column: Amendment['column'], value: unknown): Promise<Spoken> {
  if (value === null) return message('nothing-there');
  if (column.target === undefined) return asWritten(column, value);
  return (await rowNamed(client, catalogue.plan(column.target), String(value), catalogue)) ?? message('nothing-there');
}
