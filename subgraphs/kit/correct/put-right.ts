import sql, { join } from 'sql-template-tag';
import type { Table } from '../database/table';
import type { ConcreteClass } from '../definition';
import type { ConstraintMeanings } from '../write/constraints';
import { Refusal, refuse, userError } from '../write/refusal';
import type { Correctable, Versioned } from './correctable';
import { guardedWrite, textOf } from './guarded-write';
import { exists, linksOf, referringTo } from './links';
import { brokenRules, fieldOfProperty, rowBefore, type Ask, type RowRule } from './row-rule';

/** Where a correction is made: through a mutation or an import, both under the same guards. */
export interface Place {
  readonly ask: Ask;
  table(entity: ConcreteClass): Table;
  readonly meanings: ConstraintMeanings;
  /** Day of the request; of an import none. */
  readonly today?: string;
}

/** Who corrects says why: the change log keeps it with what was before and after, until the end of the transaction. */
const tellWhy = (ask: Ask, reason: string): Promise<unknown> => ask(sql`SELECT set_config('sng.reason', ${reason}, true)`);

/**
 * Puts other values into a stored and locked row, under the guards of a new one. Refuses with SAME what changes nothing, with
 * BREAKS_LINKS, naming it, what other records rest on.
 */
export async function correctRow<Row extends Versioned>(
  { ask, table: tableOf, meanings, today }: Place,
  correctable: Correctable<Row>,
  row: Row,
  { values, reason }: { values: Readonly<Record<string, unknown>>; reason: string },
): Promise<void> {
  const table = tableOf(correctable.entity);
  if (Object.keys(values).length === 0) refuse('EMPTY', null);
  const changed = Object.entries(values).filter(([property, value]) => !same(value, (row as Readonly<Record<string, unknown>>)[property]));
  if (changed.length === 0) refuse('SAME', fieldOfProperty(Object.keys(values)[0] ?? ''));
  await refuseBroken(ask, table, row.id, correctable.bars, { values: {}, today });
  const links = await linksOf(ask, table.name);
  for (const [property, value] of changed) {
    const link = links.from.find(({ column }) => table.bare(property).text === `"${column}"`);
    if (link && value !== null && !(await exists(ask, link, String(value)))) refuse('NOT_FOUND', fieldOfProperty(property), { value: String(value) });
  }
  const asked = correctable.rules.filter(({ about }) => about.some((property) => changed.some(([name]) => name === property)));
  const before = await rowBefore(ask, table, row.id, asked);
  const stranded = await strandedBy(ask, correctable, row);
  await tellWhy(ask, reason);
  const assignments = join(changed.map(([property, value]) => sql`${table.bare(property)} = ${value}, `), '');
  await guardedWrite(ask, table, meanings, { id: row.id, values: Object.fromEntries(changed) }, async () => {
    await ask(sql`UPDATE ${table.from} SET ${assignments}version = t.version + 1 WHERE t.id = ${row.id}::uuid`);
    await refuseStranded(ask, correctable, row, stranded);
  });
  await refuseBroken(ask, table, row.id, asked, { values: Object.fromEntries(changed), before, today });
}

/**
 * Takes a stored and locked row out as one that never was, and with it its parts. It stands in the change log from then on.
 * Refuses with BREAKS_LINKS, naming one of each kind, while other records refer to it or rest on it.
 */
export async function voidRow<Row extends Versioned>({ ask, table: tableOf, meanings, today }: Place, correctable: Correctable<Row>, row: Row, reason: string): Promise<void> {
  const table = tableOf(correctable.entity);
  await refuseBroken(ask, table, row.id, correctable.bars, { values: {}, today });
  const stranded = await strandedBy(ask, correctable, row);
  await tellWhy(ask, reason);
  for (const { entity, property } of correctable.parts) {
    const part = tableOf(entity);
    await ask(sql`DELETE FROM ${part.from} WHERE ${part.column(property).sql} = ${row.id}::uuid`);
  }
  const { to } = await linksOf(ask, table.name);
  const referring = await referringTo(ask, to, row.id);
  if (referring.length > 0) {
    throw new Refusal(...referring.map(({ table: name, id, count }) => userError('BREAKS_LINKS', 'id', { type: typeOf(name), record: id, records: count })));
  }
  await guardedWrite(ask, table, meanings, { id: row.id, values: {} }, async () => {
    await ask(sql`DELETE FROM ${table.from} WHERE t.id = ${row.id}::uuid`);
    await refuseStranded(ask, correctable, row, stranded);
  });
}

/** Ends a stored and locked row on a day, when nothing that rests on it is left without. */
export async function closeRow<Row extends Versioned>({ ask, table: tableOf, meanings }: Place, correctable: Correctable<Row>, row: Row, endsOn: string): Promise<void> {
  const table = tableOf(correctable.entity);
  const stranded = await strandedBy(ask, correctable, row);
  await guardedWrite(ask, table, meanings, { id: row.id, values: { endsOn } }, async () => {
    await ask(sql`UPDATE ${table.from} SET ends_on = ${endsOn}::date, version = t.version + 1 WHERE t.id = ${row.id}::uuid`);
    await refuseStranded(ask, correctable, row, stranded);
  });
}

interface Change {
  readonly values: Readonly<Record<string, unknown>>;
  /** The row before it, for the rules that compare. */
  readonly before?: string | undefined;
  readonly today: string | undefined;
}

async function refuseBroken(ask: Ask, table: Table, id: string, rules: readonly RowRule[], { values, before, today }: Change): Promise<void> {
  const broken = await brokenRules(ask, table, id, rules, { before, today });
  if (broken.length === 0) return;
  throw new Refusal(
    ...broken.map(({ code, about: [first, ...others] }) => {
      // The guard may be about a value that stays; at fault is the one that was to change.
      const property = [first, ...others].find((name) => name in values) ?? first;
      return userError(code, property in values ? fieldOfProperty(property) : 'id', { value: textOf(values[property]), about: fieldOfProperty(first) });
    }),
  );
}

/** For each kind of resting record, those that rest on nothing already. */
const strandedBy = async <Row extends Versioned>(ask: Ask, { resting }: Correctable<Row>, row: Row): Promise<ReadonlySet<string>[]> => {
  const sets: ReadonlySet<string>[] = [];
  for (const { stranded } of resting) sets.push(new Set((await ask<{ id: string }>(stranded(row))).map(({ id }) => id)));
  return sets;
};

async function refuseStranded<Row extends Versioned>(ask: Ask, correctable: Correctable<Row>, row: Row, before: readonly ReadonlySet<string>[]): Promise<void> {
  const after = await strandedBy(ask, correctable, row);
  const errors = correctable.resting.flatMap(({ type }, place) => {
    const [first, ...rest] = [...(after[place] ?? [])].filter((id) => !before[place]?.has(id));
    return first === undefined ? [] : [userError('BREAKS_LINKS', 'id', { type, record: first, records: rest.length + 1 })];
  });
  if (errors.length > 0) throw new Refusal(...errors);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The type of a table's records, by the one way in which tables are named. */
export const typeOf = (table: string): string => table.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
