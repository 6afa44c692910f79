import { escapeIdentifier, type Client } from 'pg';
import type { Catalogue } from '../catalogue/catalogue';
import type { ColumnPlan } from '../catalogue/sheet-plan';
import { tableOf } from '../merge/names';
import type { Faults } from '../report';
import type { StagedSheet } from '../stage/staged-sheet';

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
  for (const [column, written] of sheet.headers) {
    if (!column.target || staged.get(column.target)?.incomplete) continue;
    const imported = staged.get(column.target);
    const { rows } = await client.query<Unresolved>(unresolved(sheet, column, catalogue, imported?.rows ? imported : undefined, faults.limit));
    const { sheet: target } = catalogue.plan(column.target);
    const places = imported ? `neither in ${imported.file} nor in the database` : 'not in the database, and the import has no such file';
    for (const { line, value } of rows) {
      const message = `is no code of ${target.name} (${target.zh}), ${places}; add that row or correct the code`;
      faults.add({ file: sheet.file, line, column: written, value, message });
    }
    faults.addUnlisted(Number(rows[0]?.total ?? 0) - rows.length);
  }
}

function unresolved({ plan }: StagedSheet, column: ColumnPlan, catalogue: Catalogue, imported: StagedSheet | undefined, limit: number): string {
  const target = catalogue.plan(column.target ?? '');
  const code = escapeIdentifier(catalogue.codeOf(target.fullName).name);
  const value = `s.${escapeIdentifier(column.name)}`;
  const missingIn = (table: string): string => ` AND NOT EXISTS (SELECT FROM ${table} t WHERE t.${code} = ${value})`;
  return `SELECT s.import_line AS line, ${value} AS value, count(*) OVER () AS total FROM ${escapeIdentifier(plan.stage)} s
    WHERE ${value} IS NOT NULL${missingIn(tableOf(target))}${imported ? missingIn(escapeIdentifier(imported.plan.stage)) : ''}
    ORDER BY 1 LIMIT ${limit}`;
}
