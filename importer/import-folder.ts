import type { Client } from 'pg';
import type { DatabaseLogin } from '../subgraphs/kit/database/login';
import type { SubgraphDefinition } from '../subgraphs/kit/definition';
import { catalogueOf, type Catalogue } from './catalogue/catalogue';
import { mergeOrder } from './catalogue/merge-order';
import { checkCycles } from './check/cycles';
import { checkDuplicates } from './check/duplicates';
import { checkGuards } from './check/guards';
import { lackingSheets } from './check/lacking';
import { noteOwnerless } from './check/ownerless';
import { checkUndone } from './check/undone';
import { checkReferences } from './check/references';
import { uncheckedSentence, type Unchecked } from './check/unchecked';
import { applyCorrections } from './correct/apply-corrections';
import { takeFormerCodes } from './lineage/former-codes';
import { assignIds } from './merge/assign-ids';
import { mergeSheet, type Merged } from './merge/merge-sheet';
import { statementLimits, type StatementLimits } from '../subgraphs/kit/database/statement-limits';
import { stoppedBy } from './limits';
import { message, type Message } from './messages/message';
import type { MergeContext } from './merge/source';
import { silent, type ImportProgress } from './progress';
import { Faults } from './faults';
import { alignRoster } from './roster/align';
import { closeMissing, type Closed } from './roster/close';
import { assertKnown, RosterError, rosters, rosterScope, rosterToday, type RosterOf, type RosterScope } from './roster/scope';
import type { ImportReport, SheetCount } from './report';
import { originSpoken } from './report-text';
import { openSession } from './session';
import { sourceFiles, type SourceFile } from './source/folder';
import { stageFile } from './stage/stage-file';
import { stageWorkbook } from './stage/stage-workbook';
import type { StagedSheet } from './stage/staged-sheet';
import { tableColumns, type TableColumns } from './stage/table-columns';

export interface ImportOptions {
  /** Login of the database's owner, who may write to every subgraph's schema. */
  readonly owner: DatabaseLogin;
  readonly definitions: readonly SubgraphDefinition[];
  /** A folder of CSV files and workbooks, or one such file. */
  readonly folder: string;
  readonly progress?: ImportProgress;
  /** Finds every error and counts every change, and stores nothing. */
  readonly dryRun?: boolean;
  /** The day, YYYY-MM-DD, from which rows of dated sheets hold that name none: it stands for an empty `starts_on`, and for nothing else. */
  readonly effectiveDate?: string;
  /** The sheet that is a list of all that hold on the effective date, and whose: what is not on it ends. */
  readonly roster?: RosterOf;
  /** Takes also what undoes a correction or brings a voided row back. */
  readonly asWritten?: boolean;
  /** How many errors of each cause the report lists, in each file and sheet; the rest are counted. */
  readonly listed?: number;
  readonly limits?: StatementLimits;
}

interface Work {
  readonly client: Client;
  readonly catalogue: Catalogue;
  readonly types: TableColumns;
  readonly faults: Faults;
  readonly progress: ImportProgress;
  readonly effectiveDate: string | undefined;
  readonly roster: Roster | undefined;
  readonly asWritten: boolean;
  readonly definitions: readonly SubgraphDefinition[];
  /** Tells what is being done, as an error would say it: "storing rooms.csv". */
  readonly step: (doing: Message) => void;
}

interface Roster {
  readonly fullName: string;
  readonly definition: SubgraphDefinition;
  readonly scope: RosterScope;
  /** Whose it is, by the code of today. */
  readonly today: RosterOf;
  readonly day: string;
  /** Told where it was asked for by a code that its school or county no longer has. */
  readonly former: Message | undefined;
}

/** Throws a RosterError for a roster without its day, for a sheet that is none, and for a school or county that others took over from. */
async function rosterOf(client: Client, { roster, effectiveDate, definitions }: ImportOptions, catalogue: Catalogue): Promise<Roster | undefined> {
  if (!roster) return undefined;
  const plan = catalogue.byFileName(roster.sheet);
  const definition = definitions.find(({ name }) => name === plan?.schema);
  if (!plan || !definition) throw new RosterError(message('roster-no-sheet', { sheet: roster.sheet, rosters: rosters(catalogue) }));
  if (effectiveDate === undefined) throw new RosterError(message('roster-no-day'));
  const { today, former } = await rosterToday(client, catalogue, roster);
  return { fullName: plan.fullName, definition, scope: rosterScope(catalogue, plan, today), today, day: effectiveDate, former };
}

/**
 * Imports a folder of CSV files, one per sheet, and workbooks, in one transaction over all subgraphs: every row or none.
 * Bad rows are a report, not an exception; a FolderError says that there is no such folder, a WorkStopped that a statement
 * met one of its limits.
 */
export async function importFolder(options: ImportOptions): Promise<ImportReport> {
  const { owner, definitions, folder, progress = silent, dryRun = false, asWritten = false, listed = 2000, effectiveDate, limits = statementLimits } = options;
  const catalogue = catalogueOf(definitions);
  const faults = new Faults(listed);
  const { files, refused } = await sourceFiles(folder, catalogue, catalogue.byFileName(options.roster?.sheet ?? ''));
  for (const { name: file, message } of refused) faults.add({ file, message });
  const client = await openSession(owner, progress, limits);
  let doing = message('step-beginning');
  try {
    const roster = await rosterOf(client, options, catalogue);
    const types = await tableColumns(client, catalogue.plans);
    const step = (next: Message): void => void (doing = next);
    const work = { client, catalogue, types, faults, progress, effectiveDate, roster, asWritten, definitions, step };
    const staged = await stageAll(work, files);
    if (roster) await holdAsRoster(work, roster, staged);
    const each = async (what: 'step-repeated' | 'step-codes' | 'step-cycles', check: (sheet: StagedSheet, name: string) => Promise<unknown>): Promise<void> => {
      for (const [name, sheet] of staged) {
        step(message(what, { what: originSpoken(sheet.origin) }));
        await check(sheet, name);
      }
    };
    step(message('step-former-codes'));
    await takeFormerCodes(client, { catalogue, staged, faults });
    await each('step-repeated', async (sheet, name) => staged.set(name, await checkDuplicates(client, sheet, faults)));
    await each('step-codes', (sheet) => checkReferences(client, sheet, { catalogue, staged, faults }));
    await each('step-cycles', (sheet) => checkCycles(client, sheet, catalogue, faults));
    const sheets = await mergeAll(work, staged);
    const unchecked = uncheckedSentence(await guardAll(work, staged, sheets));
    const ok = faults.total === 0;
    step(message('step-ending'));
    await client.query(ok && !dryRun ? 'COMMIT' : 'ROLLBACK');
    const told = faults.told([...files.flatMap(({ name: file }) => [{ file }, ...[...staged.values()].map(({ origin }) => origin).filter((origin) => origin.file === file)])]);
    return { ok, applied: ok && !dryRun, dryRun, sheets, ...told, more: faults.total - told.errors.length, unchecked: unchecked?.[told.language] };
  } catch (error) {
    throw stoppedBy(error, 'import-stopped', doing, limits);
  } finally {
    progress.end();
    await client.end();
  }
}

/** Throws a RosterError where there is no sheet that could be it, or nobody whose it could be. */
async function holdAsRoster({ client, catalogue, faults }: Work, { fullName, today }: Roster, staged: ReadonlyMap<string, StagedSheet>): Promise<void> {
  const { name, zh } = catalogue.plan(fullName).sheet;
  // What is wrong with the files themselves is told before, and may be why the sheet is not there.
  if (!staged.has(fullName) && faults.total === 0) throw new RosterError(message('roster-missing', { names: { en: `${name} or ${zh}`, zh: `“${zh}”（${name}）` } }));
  await assertKnown(client, catalogue, staged, today);
}

async function stageAll({ client, catalogue, types, faults, progress, effectiveDate, step }: Work, files: readonly SourceFile[]): Promise<Map<string, StagedSheet>> {
  const staged = new Map<string, StagedSheet>();
  progress.begin(files.reduce((total, { bytes }) => total + bytes, 0));
  for (const file of files) {
    step(message('step-reading', { what: file.name }));
    const onRead = (bytes: number): void => progress.read(file.name, bytes);
    const context = { client, types, faults, effectiveDate };
    const sheets = file.plan ? [await stageFile(file, context, onRead)] : await stageWorkbook(file, catalogue, staged, { ...context, onRead });
    for (const sheet of sheets) {
      if (sheet.rows > 0) await client.query(`ANALYZE ${sheet.plan.stage}`);
      staged.set(sheet.plan.fullName, sheet);
    }
  }
  return staged;
}

/** Also when rows are bad: the good ones may break rules that only the database knows, and all is to be told at once. */
async function mergeAll({ client, catalogue, types, faults, progress, roster, asWritten, definitions, step }: Work, staged: ReadonlyMap<string, StagedSheet>): Promise<SheetCount[]> {
  const { plans, ahead } = mergeOrder(catalogue.plans);
  const complete = new Map([...staged].filter(([, { plan, headers }]) => plan.columns.every((column) => !column.column.required || headers.has(column))));
  const context: MergeContext = { staged: complete, types, ahead, codeOf: catalogue.codeOf, plan: catalogue.plan };
  for (const name of ahead) {
    const sheet = complete.get(name);
    if (sheet) await assignIds(client, sheet, context);
  }
  const counts = new Map<string, SheetCount>();
  const corrections = complete.get(catalogue.corrections.fullName);
  if (corrections) {
    step(message('step-corrections', { what: originSpoken(corrections.origin) }));
    counts.set(corrections.plan.fullName, countOf(corrections, faults, await applyCorrections({ client, catalogue, types, definitions }, corrections, faults)));
  }
  for (const { fullName } of plans) {
    let sheet = staged.get(fullName);
    if (!sheet) continue;
    if (complete.has(fullName)) {
      step(message('step-undone', { what: originSpoken(sheet.origin) }));
      // A roster says of today who is there, whatever was voided before.
      await checkUndone(client, sheet, { ...context, faults, asWritten: asWritten || roster?.fullName === fullName });
    }
    let closed: Closed | undefined;
    if (roster?.fullName === fullName && complete.has(fullName)) {
      step(message('step-roster', { what: originSpoken(sheet.origin), day: roster.day }));
      if (roster.former) faults.note({ ...sheet.origin, message: roster.former });
      const rosterContext = { ...context, ...roster, plan: catalogue.plan, catalogue, faults };
      sheet = await alignRoster(client, sheet, rosterContext);
      // Where rows are bad, nobody can tell what is missing.
      if (faults.total === 0) closed = await closeMissing(client, sheet, roster.definition, rosterContext);
    }
    step(message('step-storing', { what: originSpoken(sheet.origin) }));
    const started = performance.now();
    const refused = { added: 0, changed: 0, refused: sheet.rows };
    const count = { ...countOf(sheet, faults, sheet.rows > 0 && complete.has(fullName) ? await mergeSheet(client, sheet, context, faults) : refused), ...closed };
    counts.set(fullName, count);
    progress.merged(count, (performance.now() - started) / 1000);
  }
  return [catalogue.corrections, ...catalogue.plans].flatMap(({ fullName }) => counts.get(fullName) ?? []);
}

/**
 * The rules that rows obey when they are entered one by one, asked of all rows of the files when all are stored. Where rows were refused,
 * nothing can be said by rules that read their tables: answers which checks were not made for that.
 */
async function guardAll({ client, catalogue, types, faults, roster, step }: Work, staged: ReadonlyMap<string, StagedSheet>, counts: readonly SheetCount[]): Promise<Unchecked[]> {
  const lacking = await lackingSheets(client, { catalogue, staged, counts, faulty: faults.faulty });
  const context = { staged, types, ahead: new Set<string>(), codeOf: catalogue.codeOf, plan: catalogue.plan, catalogue, faults, lacking };
  const unchecked: Unchecked[] = [];
  if (roster && counts.every(({ ended }) => ended === undefined)) {
    unchecked.push({ plan: catalogue.plan(roster.fullName), about: [], lacking: catalogue.plans.filter(({ fullName }) => lacking.has(fullName)) });
  }
  for (const sheet of staged.values()) {
    if (sheet.rows === 0) continue;
    step(message('step-rules', { what: originSpoken(sheet.origin) }));
    unchecked.push(...(await checkGuards(client, sheet, context)));
    await noteOwnerless(client, sheet, context);
  }
  return unchecked;
}

function countOf({ plan, origin, rows, lost, repeated }: StagedSheet, faults: Faults, { added, changed, refused }: Merged): SheetCount {
  const unchanged = rows - added - changed - refused;
  return { ...origin, sheet: plan.fullName, rows: rows + lost + repeated, added, changed, unchanged, refused: refused + lost, repeated, language: faults.languageOf(origin) };
}
