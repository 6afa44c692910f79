import type { Client } from 'pg';
import type { DatabaseLogin } from '../subgraphs/kit/database/login';
import type { SubgraphDefinition } from '../subgraphs/kit/definition';
import { catalogueOf, type Catalogue } from './catalogue/catalogue';
import { mergeOrder } from './catalogue/merge-order';
import { checkDuplicates } from './check/duplicates';
import { checkReferences } from './check/references';
import { assignIds } from './merge/assign-ids';
import { mergeSheet } from './merge/merge-sheet';
import type { MergeContext } from './merge/source';
import { silent, type ImportProgress } from './progress';
import { Faults, type ImportReport, type SheetCount } from './report';
import { openSession } from './session';
import { sourceFiles, type SourceFile } from './source/folder';
import { stageFile } from './stage/stage-file';
import type { StagedSheet } from './stage/staged-sheet';
import { tableColumns, type TableColumns } from './stage/table-columns';

export interface ImportOptions {
  /** Login of the database's owner, who may write to every subgraph's schema. */
  readonly owner: DatabaseLogin;
  readonly definitions: readonly SubgraphDefinition[];
  readonly folder: string;
  readonly progress?: ImportProgress;
  /** Finds every error and counts every change, and stores nothing. */
  readonly dryRun?: boolean;
  /** How many errors the report lists; the rest are counted. */
  readonly listed?: number;
}

interface Work {
  readonly client: Client;
  readonly catalogue: Catalogue;
  readonly types: TableColumns;
  readonly faults: Faults;
  readonly progress: ImportProgress;
}

/**
 * Imports a folder of CSV files, one per sheet, in one transaction over all subgraphs: every row or none.
 * Bad rows are a report, not an exception; a FolderError says that there is no such folder.
 */
export async function importFolder({ owner, definitions, folder, progress = silent, dryRun = false, listed = 1000 }: ImportOptions): Promise<ImportReport> {
  const catalogue = catalogueOf(definitions);
  const faults = new Faults(listed);
  const files = await sourceFiles(folder, catalogue, faults);
  const client = await openSession(owner, progress);
  try {
    const types = await tableColumns(client, catalogue.plans);
    const work = { client, catalogue, types, faults, progress };
    const staged = await stageAll(work, files);
    for (const sheet of staged.values()) await checkDuplicates(client, sheet, faults);
    for (const sheet of staged.values()) await checkReferences(client, sheet, { catalogue, staged, faults });
    const sheets = await mergeAll(work, staged);
    const ok = faults.total === 0;
    await client.query(ok && !dryRun ? 'COMMIT' : 'ROLLBACK');
    const errors = faults.listed(files.map(({ name }) => name));
    return { ok, applied: ok && !dryRun, sheets, errors, more: faults.total - errors.length };
  } finally {
    progress.end();
    await client.end();
  }
}

async function stageAll({ client, types, faults, progress }: Work, files: readonly SourceFile[]): Promise<Map<string, StagedSheet>> {
  const staged = new Map<string, StagedSheet>();
  progress.begin(files.reduce((total, { bytes }) => total + bytes, 0));
  for (const file of files) {
    const sheet = await stageFile(client, file, types, faults, (bytes) => progress.read(file.name, bytes));
    if (sheet.rows > 0) await client.query(`ANALYZE ${sheet.plan.stage}`);
    staged.set(file.plan.fullName, sheet);
  }
  return staged;
}

/** Also when rows are bad: the good ones may break rules that only the database knows, and all is to be told at once. */
async function mergeAll({ client, catalogue, types, faults, progress }: Work, staged: ReadonlyMap<string, StagedSheet>): Promise<SheetCount[]> {
  const { plans, ahead } = mergeOrder(catalogue.plans);
  const complete = new Map([...staged].filter(([, { plan, headers }]) => plan.columns.every((column) => !column.column.required || headers.has(column))));
  const context: MergeContext = { staged: complete, types, ahead, codeOf: catalogue.codeOf, plan: catalogue.plan };
  for (const name of ahead) {
    const sheet = complete.get(name);
    if (sheet) await assignIds(client, sheet, context);
  }
  const counts = new Map<string, SheetCount>();
  for (const { fullName } of plans) {
    const sheet = complete.get(fullName);
    if (!sheet) continue;
    const started = performance.now();
    const { added, changed } = sheet.rows > 0 ? await mergeSheet(client, sheet, context, faults) : { added: 0, changed: 0 };
    const count = { sheet: fullName, file: sheet.file, rows: sheet.rows, added, changed, unchanged: sheet.rows - added - changed };
    counts.set(fullName, count);
    progress.merged(count, (performance.now() - started) / 1000);
  }
  return catalogue.plans.flatMap(({ fullName }) => counts.get(fullName) ?? []);
}
