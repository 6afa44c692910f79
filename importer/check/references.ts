import { escapeIdentifier, type Client } from 'pg';
import type { Catalogue } from '../catalogue/catalogue';
import type { ColumnPlan } from '../catalogue/sheet-plan';
import { followersOf } from '../lineage/followers';
import { lineageOf } from '../lineage/links';
import { tableOf } from '../merge/names';
import type { Faults } from '../faults';
import { message } from '../messages/message';
import { originSpoken } from '../report-text';
import { faultColumns, sheetName } from '../source/header';
import type { StagedSheet } from '../stage/staged-sheet';
import { nearestRows } from './nearest-rows';

interface Unresolved {
  readonly line: number;
  readonly value: string;
  readonly total: string;
}

/** Each code a row refers to must be a row of the import or of the database; the order of rows and files does not matter. */
export async function checkReferences(
  client: Client,
  sheet: StagedSheet,
  { catalogue, staged, faults }: { catalogue: Catalogue; staged: ReadonlyMap<string, StagedSheet>; faults: Faults },
): Promise<void> {
  if (sheet.rows === 0) return;
  for (const [column, header] of sheet.headers) {
    if (!column.target || staged.get(column.target)?.incomplete) continue;
    const imported = staged.get(column.target);
    const target = catalogue.plan(column.target);
    const code = catalogue.codeOf(column.target);
    const nowhere = unresolved(sheet, column, [tableOf(target), ...(imported?.rows ? [escapeIdentifier(imported.plan.stage)] : [])], code);
    const { rows } = await client.query<Unresolved>(
      `SELECT s.import_line AS line, s.${escapeIdentifier(column.name)} AS value, count(*) OVER () AS total ${nowhere} ORDER BY 1 LIMIT ${faults.limit}`,
    );
    if (rows.length === 0) continue;
    const values = rows.map(({ value }) => value);
    const lineage = lineageOf(catalogue, target);
    const followers = lineage && (await followersOf(client, lineage, values));
    const near = await nearestRows(client, { target, code, imported }, values.filter((value) => !followers?.has(value)));
    const places = imported ? message('neither-place', { origin: originSpoken(imported.origin) }) : message('not-in-database');
    const told = rows.map(({ line, value }) => {
      const [followed, found] = [followers?.get(value), near.get(value)];
      const advice = found ? message('nearest-row', { row: found }) : message('nearest-no-row');
      const said = followed ? message('code-followed', { sheet: sheetName(target), followers: followed }) : message('code-unknown', { sheet: sheetName(target), places, advice });
      return { ...sheet.origin, line, ...faultColumns([header]), value, message: said };
    });
    for (const fault of told) faults.add(fault);
    if (told[0]) faults.addUnlisted(Number(rows[0]?.total ?? 0) - rows.length, told[0]);
    const stage = escapeIdentifier(sheet.plan.stage);
    await client.query(`UPDATE ${stage} t SET import_bad = true FROM (SELECT s.import_line ${nowhere}) bad WHERE bad.import_line = t.import_line`);
  }
}

function unresolved({ plan }: StagedSheet, column: ColumnPlan, tables: readonly string[], code: ColumnPlan): string {
  const value = `s.${escapeIdentifier(column.name)}`;
  const missing = tables.map((table) => ` AND NOT EXISTS (SELECT FROM ${table} t WHERE t.${escapeIdentifier(code.name)} = ${value})`);
  return `FROM ${escapeIdentifier(plan.stage)} s WHERE ${value} IS NOT NULL${missing.join('')}`;
}
