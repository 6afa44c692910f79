import { Client } from 'pg';
import { catalogueOf, message, nearest, sheetName, stoppedBy, type Catalogue, type Language, type Message, type SheetPlan } from '../importer';
import type { DatabaseLogin } from '../subgraphs/kit/database/login';
import { limitStatements, statementLimits, type StatementLimits } from '../subgraphs/kit/database/statement-limits';
import type { SubgraphDefinition } from '../subgraphs/kit/definition';
import { ExportError } from './export-error';
import { exportQuery } from './read/query';
import { readRows } from './read/rows';
import { cellTexts } from './read/texts';
import { scopeOf } from './scope/scope';
import { prepareSelection, selectRows } from './scope/selection';
import { openTarget } from './write/open-target';
import type { ExportedSheet, Target } from './write/target';

export interface ExportOptions {
  /** Login of the database's owner, who may read every subgraph's schema. */
  readonly owner: DatabaseLogin;
  readonly definitions: readonly SubgraphDefinition[];
  /** A folder for one CSV file per sheet, or a file `….xlsx` for a workbook of all. */
  readonly target: string;
  /** Sheets by their English or Chinese names; all that have rows when left out. */
  readonly sheets?: readonly string[];
  /** Only what belongs to the county of this code, and what those rows need to be imported by themselves. */
  readonly county?: string;
  /** Only what belongs to the education group of this code and to its member schools, and what those rows need. */
  readonly group?: string;
  /** Language of headers, names of sheets and values of choices. */
  readonly headers?: Language;
  /** Told where the county is asked for by a code that it no longer has. */
  readonly onNote?: (told: Message) => void;
  readonly onSheet?: (sheet: ExportedSheet) => void;
  readonly limits?: StatementLimits;
}

/** Exports what one moment of the database holds. However much that is, no more than a batch of rows is in memory. */
export async function exportNetwork(options: ExportOptions): Promise<ExportedSheet[]> {
  const { owner, definitions, headers = 'zh', target: path, limits = statementLimits } = options;
  if (options.county !== undefined && options.group !== undefined) throw new ExportError(message('export-both'));
  const catalogue = catalogueOf(definitions);
  const plans = options.sheets === undefined ? catalogue.plans : chosen(options.sheets, catalogue);
  const client = new Client({ ...owner, application_name: 'sng-export', keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  let doing = message('step-beginning');
  try {
    await client.query(`SET idle_in_transaction_session_timeout = 0; SET jit = off; SET DateStyle = 'ISO'`);
    await limitStatements(client, limits, 'SESSION');
    const scoped = options.county !== undefined || options.group !== undefined;
    if (scoped) await prepareSelection(client);
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    doing = message('step-selecting');
    const asked = await scopeOf(client, catalogue, options);
    const scope = scoped ? await selectRows(client, catalogue, asked) : asked;
    const target = await openTarget(path, catalogue, headers);
    const exported: ExportedSheet[] = [];
    try {
      for (const plan of plans) {
        doing = message('step-writing', { what: sheetName(plan) });
        const sheet = plan === catalogue.corrections ? await emptyForm(target, plan) : await writeSheet(client, plan, exportQuery(plan, catalogue, scope), target, options);
        if (sheet) options.onSheet?.(sheet);
        if (sheet) exported.push(sheet);
      }
      if (exported.length === 0) throw new ExportError(message('export-nothing'));
      await target.end();
    } catch (error) {
      await target.abandon();
      throw error;
    }
    return exported;
  } catch (error) {
    throw stoppedBy(error, 'export-stopped', doing, limits);
  } finally {
    await client.end();
  }
}

/** What was put right is in the database; the sheet comes to be filled in beside the rows it is about. */
async function emptyForm(target: Target, plan: SheetPlan): Promise<ExportedSheet> {
  return { sheet: plan.fullName, file: await (await target.sheet(plan)).end(), rows: 0 };
}

/** A sheet without rows is written only when it was asked for by name. */
async function writeSheet(client: Client, plan: SheetPlan, query: string, target: Target, { sheets, headers = 'zh' }: ExportOptions): Promise<ExportedSheet | undefined> {
  const texts = cellTexts(plan, headers);
  let sheet = sheets === undefined ? undefined : await target.sheet(plan);
  let rows = 0;
  for await (const batch of readRows(client, query)) {
    sheet ??= await target.sheet(plan);
    for (const row of batch) sheet.row(texts(row));
    rows += batch.length;
    await sheet.drained();
  }
  return sheet && { sheet: plan.fullName, file: await sheet.end(), rows };
}

function chosen(names: readonly string[], { plans, corrections, byFileName }: Catalogue): SheetPlan[] {
  const wanted = new Set(
    names.map((name) => {
      const plan = byFileName(name);
      if (!plan) throw new ExportError(message('export-no-sheet', { name, nearest: nearest(name, plans.flatMap(({ sheet }) => [sheet.name, sheet.zh])) }));
      return plan;
    }),
  );
  return [...plans, corrections].filter((plan) => wanted.has(plan));
}
