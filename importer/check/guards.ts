import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import type { RowRule } from '../../subgraphs/kit/correct/row-rule';
import type { Catalogue } from '../catalogue/catalogue';
import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';
import type { Faults, NewFault } from '../faults';
import { followersOf } from '../lineage/followers';
import { lineageOf } from '../lineage/links';
import { joinedAsWritten } from '../merge/as-written';
import { tableOf } from '../merge/names';
import { mergeSource, type MergeContext } from '../merge/source';
import { guardSentence } from '../messages/guard-sentence';
import { message, type Spoken } from '../messages/message';
import { faultColumns, type FileColumn } from '../source/header';
import type { StagedSheet } from '../stage/staged-sheet';
import { tablesRead } from './tables-read';
import type { Unchecked } from './unchecked';

interface Broken {
  readonly line: number;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly total: string;
}

type GuardContext = MergeContext & { readonly catalogue: Catalogue; readonly faults: Faults; readonly lacking: ReadonlySet<string> };

/** Rows of the file that were stored, each with its line. */
const storedTable = 'import_stored';

/**
 * Asks the stored rows of a file whether they obey the rules that a mutation would hold them to: one statement for each rule, over
 * all rows. That a reference leads somewhere is known already. Answers the rules that were not asked, since they read what is lacking.
 */
export async function checkGuards(client: Client, sheet: StagedSheet, context: GuardContext): Promise<Unchecked[]> {
  const { plan } = sheet;
  const rules = plan.guards.filter(({ code, reported }) => code !== 'NOT_FOUND' && !reported);
  if (rules.length === 0) return [];
  if (plan.columns.some(({ column }) => column.required && ![...sheet.headers.keys()].some((known) => known.column === column))) return rules.map(({ about }) => ({ plan, about, lacking: [plan] }));
  // Rules name tables and functions as their subgraph does.
  await client.query(`SELECT set_config('search_path', ${escapeLiteral(`${plan.schema},extensions`)}, true)`);
  const missed = await whatRulesMiss(client, plan, rules, context);
  await storeLines(client, sheet, context);
  for (const rule of rules) if (!missed.has(rule)) await checkRule(client, sheet, rule, context);
  await client.query('RESET search_path');
  return [...missed].map(([{ about }, lacking]) => ({ plan, about, lacking }));
}

/** The rules that read tables which lack rows, so that what they would say of others need not be so, with the sheets of these. */
async function whatRulesMiss(client: Client, plan: SheetPlan, rules: readonly RowRule[], { catalogue, lacking }: GuardContext): Promise<ReadonlyMap<RowRule, readonly SheetPlan[]>> {
  if (lacking.size === 0) return new Map();
  const tables = await tablesRead(client, plan, rules);
  const without = catalogue.plans.filter(({ fullName }) => lacking.has(fullName));
  const missed = rules.map((rule) => [rule, without.filter(({ schema, table }) => tables.get(rule)?.has(`${schema}.${table}`))] as const);
  return new Map(missed.filter(([, sheets]) => sheets.length > 0));
}

async function storeLines(client: Client, sheet: StagedSheet, context: GuardContext): Promise<void> {
  const source = mergeSource(sheet, context);
  const sameKey = source.key.map((name) => `t.${name} = r.${name}`).join(' AND ');
  await client.query(`DROP TABLE IF EXISTS ${storedTable}`);
  await client.query(`CREATE TEMP TABLE ${storedTable} ON COMMIT DROP AS SELECT r.import_line AS line, t.id FROM (${source.query}) r JOIN ${tableOf(sheet.plan)} t ON ${sameKey}`);
  await client.query(`ANALYZE ${storedTable}`);
}

async function checkRule(client: Client, sheet: StagedSheet, rule: RowRule, { catalogue, faults }: GuardContext): Promise<void> {
  const { plan, headers, origin } = sheet;
  const { rows } = await client.query<Broken>({
    text: `SELECT w.line, to_jsonb(s) AS cells, count(*) OVER () AS total FROM ${storedTable} w JOIN ${tableOf(plan)} t ON t.id = w.id
      JOIN ${escapeIdentifier(plan.stage)} s ON s.import_line = w.line WHERE (${rule.broken.text}) ORDER BY w.line LIMIT ${faults.limit}`,
    values: rule.broken.values,
  });
  if (rows.length === 0) return;
  const columns = rule.about.flatMap((property) => plan.columns.find(({ column }) => column.property === property) ?? []);
  const inFile = columns.map((column): FileColumn => headers.get(column) ?? { plan: column, written: column.column.header });
  const followed = rule.code === 'NOT_OPEN' && !rule.right ? await followersNamed(client, columns, rows, catalogue) : undefined;
  let last: NewFault | undefined;
  for (const { line, cells } of rows) {
    const followers = columns.map(({ name }) => followed?.get(String(cells[name]))).find((one) => one !== undefined);
    const value = joinedAsWritten(columns, columns.map(({ name }) => cells[name]))[faults.languageOf(origin)];
    faults.add((last = { ...origin, line, ...faultColumns(inFile), value, message: followers ? message('guard-followed', { followers }) : guardSentence(rule) }));
  }
  if (last) faults.addUnlisted(Number(rows[0]?.total) - rows.length, last);
}

/** Who took over from the schools that the rows name, by their codes. */
async function followersNamed(client: Client, columns: readonly ColumnPlan[], rows: readonly Broken[], catalogue: Catalogue): Promise<ReadonlyMap<string, Spoken>> {
  const found = new Map<string, Spoken>();
  for (const { name, target } of columns) {
    const lineage = target === undefined ? undefined : lineageOf(catalogue, catalogue.plan(target));
    if (!lineage) continue;
    for (const [code, followers] of await followersOf(client, lineage, rows.map(({ cells }) => String(cells[name])))) found.set(code, followers);
  }
  return found;
}
