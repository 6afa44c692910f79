import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import type { Catalogue } from '../catalogue/catalogue';
import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';
import { emptyValue } from '../cell/reader';
import type { Faults } from '../faults';
import { joinedAsWritten } from '../merge/as-written';
import { tableOf } from '../merge/names';
import { mergeSource, type MergeContext } from '../merge/source';
import { message } from '../messages/message';
import { lineSpoken } from '../report-text';
import { faultColumns, type FileColumn } from '../source/header';
import type { StagedSheet } from '../stage/staged-sheet';
import type { RosterScope } from './scope';

/** The table of what the rows of a roster are in the database, for the length of an import. */
export const matches = 'import_roster';

/** What a roster does not speak about: an end that is planned stays, and where a row is from is no change of what holds. */
const apart = ['starts_on', 'ends_on', 'provenance', 'source'];

export interface RosterContext extends MergeContext {
  readonly scope: RosterScope;
  readonly day: string;
  readonly catalogue: Catalogue;
  readonly faults: Faults;
}

export const onTheDay = (alias: string, day: string): string => `${alias}.starts_on <= ${escapeLiteral(day)}::date AND (${alias}.ends_on IS NULL OR ${alias}.ends_on > ${escapeLiteral(day)}::date)`;

/** What makes a row the same one whenever it begins. */
export const identityOf = ({ key }: SheetPlan): ColumnPlan[] => key.filter(({ name }) => name !== 'starts_on');

/** Whether a change is a new row, or has the one it changes overwritten. */
export const beginsAnew = ({ key }: SheetPlan): boolean => key.some(({ name }) => name === 'starts_on');

/**
 * Makes the rows of a roster those of the database where they say the same: whatever day they began on. What a file of the roster does not
 * tell of a row that stays or changes is taken from it. Answers the sheet with all its columns.
 */
export async function alignRoster(client: Client, sheet: StagedSheet, context: RosterContext): Promise<StagedSheet> {
  await refuseTwice(client, sheet, context.faults);
  await refuseOutside(client, sheet, context);
  const { plan } = sheet;
  const identity = identityOf(plan).map(({ name }) => escapeIdentifier(name));
  const told = [...sheet.headers.keys()].filter(({ name }) => !apart.includes(name) && !plan.key.some((column) => column.name === name)).map(({ name }) => escapeIdentifier(name));
  const same = told.map((name) => `r.${name} IS NOT DISTINCT FROM t.${name}`).join(' AND ') || 'true';
  await client.query(`DROP TABLE IF EXISTS ${matches}`);
  await client.query(
    `CREATE TEMP TABLE ${matches} ON COMMIT DROP AS
     SELECT r.import_line, t.id, ${same} AS same FROM (${mergeSource(sheet, context).query}) r
     JOIN ${tableOf(plan)} t ON ${identity.map((name) => `t.${name} = r.${name}`).join(' AND ')} AND ${onTheDay('t', context.day)} AND ${context.scope.holds('t')}`,
  );
  const whole = await withAllColumns(client, sheet, context);
  const stays = beginsAnew(plan) ? `m.same OR t.starts_on = ${escapeLiteral(context.day)}::date` : 'true';
  await client.query(
    `UPDATE ${escapeIdentifier(plan.stage)} s SET starts_on = CASE WHEN ${stays} THEN t.starts_on ELSE ${escapeLiteral(context.day)}::date END, ends_on = coalesce(s.ends_on, t.ends_on)
     FROM ${matches} m JOIN ${tableOf(plan)} t ON t.id = m.id WHERE m.import_line = s.import_line`,
  );
  return whole;
}

async function withAllColumns(client: Client, sheet: StagedSheet, context: RosterContext): Promise<StagedSheet> {
  const { plan } = sheet;
  const stage = escapeIdentifier(plan.stage);
  const headers = new Map(sheet.headers);
  for (const column of plan.columns.filter((candidate) => !headers.has(candidate))) {
    const name = escapeIdentifier(column.name);
    const type = column.target ? 'text' : context.types.type(plan, column);
    const empty = column.target ? null : emptyValue(column.column);
    await client.query(`ALTER TABLE ${stage} ADD COLUMN ${name} ${type} DEFAULT ${empty === null ? 'NULL' : escapeLiteral(empty)}`);
    const stored = column.target ? `(SELECT x.${escapeIdentifier(context.codeOf(column.target).name)} FROM ${tableOf(context.plan(column.target))} x WHERE x.id = t.${name})` : `t.${name}`;
    await client.query(`UPDATE ${stage} s SET ${name} = ${stored} FROM ${matches} m JOIN ${tableOf(plan)} t ON t.id = m.id WHERE m.import_line = s.import_line`);
    headers.set(column, { plan: column, written: column.column.header });
  }
  return { ...sheet, headers };
}

interface Found {
  readonly line: number;
  readonly first: number;
  readonly value: readonly string[];
}

/** Whoever is on a list twice is there once too often, on whatever days. */
async function refuseTwice(client: Client, { plan, headers, origin }: StagedSheet, faults: Faults): Promise<void> {
  const identity = identityOf(plan);
  const names = identity.map(({ name }) => `s.${escapeIdentifier(name)}`);
  const stage = escapeIdentifier(plan.stage);
  const { rows } = await client.query<Found>(
    `SELECT line, first, value FROM (
       SELECT s.import_line AS line, min(s.import_line) OVER (PARTITION BY ${names.join(', ')}) AS first, ARRAY[${names.map((name) => `${name}::text`).join(', ')}] AS value FROM ${stage} s WHERE NOT s.import_bad
     ) d WHERE line > first ORDER BY line`,
  );
  const columns = faultColumns(identity.flatMap((column) => headers.get(column) ?? []));
  for (const { line, first, value } of rows) faults.add({ ...origin, line, ...columns, value: joinedAsWritten(identity, value)[faults.languageOf(origin)], message: message('roster-twice', { line: lineSpoken(origin, first) }) });
  await client.query(`UPDATE ${stage} SET import_bad = true WHERE import_line = ANY ($1)`, [rows.map(({ line }) => line)]);
}

async function refuseOutside(client: Client, sheet: StagedSheet, { scope, faults, ...context }: RosterContext): Promise<void> {
  const { plan, headers, origin } = sheet;
  const [first = ''] = plan.sheet.roster?.of.split('.') ?? [];
  const column = [...headers].find(([{ column: { header } }]) => header === first)?.[1] as FileColumn;
  const { rows } = await client.query<{ line: number; value: string }>(
    `SELECT r.import_line AS line, s.${escapeIdentifier(column.plan.name)} AS value FROM (${mergeSource(sheet, context).query}) r
     JOIN ${escapeIdentifier(plan.stage)} s ON s.import_line = r.import_line WHERE (${scope.holds('r')}) IS NOT TRUE ORDER BY 1`,
  );
  for (const { line, value } of rows) faults.add({ ...origin, line, ...faultColumns([column]), value, message: message('roster-outside', { scope: scope.called }) });
  await client.query(`UPDATE ${escapeIdentifier(plan.stage)} SET import_bad = true WHERE import_line = ANY ($1)`, [rows.map(({ line }) => line)]);
}
