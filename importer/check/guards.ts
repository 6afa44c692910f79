import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import type { RowRule } from '../../subgraphs/kit/correct/row-rule';
import type { Faults, NewFault } from '../faults';
import { asWritten } from '../merge/as-written';
import { tableOf } from '../merge/names';
import { mergeSource, type MergeContext } from '../merge/source';
import { message, type Message } from '../messages/message';
import { faultColumns, type FileColumn } from '../source/header';
import type { StagedSheet } from '../stage/staged-sheet';

interface Broken {
  readonly line: number;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly total: string;
}

/** Rows of the file that were stored, each with its line. */
const storedTable = 'import_stored';

/**
 * Asks the stored rows of a file whether they obey the rules that a mutation would hold them to: one statement for each rule, over
 * all rows. That a reference leads somewhere is known already.
 */
export async function checkGuards(client: Client, sheet: StagedSheet, context: MergeContext, faults: Faults): Promise<void> {
  const { plan } = sheet;
  const rules = plan.guards.filter(({ code, reported }) => code !== 'NOT_FOUND' && !reported);
  if (rules.length === 0 || plan.columns.some(({ column }) => column.required && ![...sheet.headers.keys()].some((known) => known.column === column))) return;
  const source = mergeSource(sheet, context);
  const sameKey = source.key.map((name) => `t.${name} = r.${name}`).join(' AND ');
  await client.query(`DROP TABLE IF EXISTS ${storedTable}`);
  await client.query(`CREATE TEMP TABLE ${storedTable} ON COMMIT DROP AS SELECT r.import_line AS line, t.id FROM (${source.query}) r JOIN ${tableOf(plan)} t ON ${sameKey}`);
  await client.query(`ANALYZE ${storedTable}`);
  // Rules name tables and functions as their subgraph does.
  await client.query(`SELECT set_config('search_path', ${escapeLiteral(`${plan.schema},extensions`)}, true)`);
  for (const rule of rules) await checkRule(client, sheet, rule, faults);
  await client.query('RESET search_path');
}

async function checkRule(client: Client, sheet: StagedSheet, rule: RowRule, faults: Faults): Promise<void> {
  const { plan, headers, origin } = sheet;
  const { rows } = await client.query<Broken>({
    text: `SELECT w.line, to_jsonb(s) AS cells, count(*) OVER () AS total FROM ${storedTable} w JOIN ${tableOf(plan)} t ON t.id = w.id
      JOIN ${escapeIdentifier(plan.stage)} s ON s.import_line = w.line WHERE (${rule.broken.text}) ORDER BY w.line LIMIT ${faults.limit}`,
    values: rule.broken.values,
  });
  if (rows.length === 0) return;
  const columns = rule.about.flatMap((property) => plan.columns.find(({ column }) => column.property === property) ?? []);
  const inFile = columns.map((column): FileColumn => headers.get(column) ?? { plan: column, written: column.column.header });
  let last: NewFault | undefined;
  for (const { line, cells } of rows) {
    const value = columns.map((column) => asWritten(column, cells[column.name])).join(' + ');
    faults.add((last = { ...origin, line, ...faultColumns(inFile), value, message: sentence(rule) }));
  }
  if (last) faults.addUnlisted(Number(rows[0]?.total) - rows.length, last);
}

function sentence({ code, right }: RowRule): Message {
  if (right) return message('guard-broken', { right });
  switch (code) {
    case 'NOT_OPEN':
      return message('guard-not-open');
    case 'OUTSIDE_POSTING':
      return message('guard-outside-posting');
    case 'NOT_A_MEMBER':
      return message('guard-not-a-member');
    case 'FULL':
      return message('guard-full');
    case 'SAME':
      return message('guard-same');
    default:
      return message('guard-contradiction');
  }
}
