import { prepareDatabase } from '../database/prepare';
import { FolderError, importFolder, isDay, message, reportText, RosterError, type RosterOf, terminalProgress, writeErrorWorkbook } from '../importer';
import { subgraphs } from '../subgraphs';
import { openForCommand } from './open-database';
import { onStop, run } from './run';
import { commandArguments, orUsage, UsageError } from './usage';

interface Command {
  readonly folder: string;
  readonly dryRun: boolean;
  readonly asWritten: boolean;
  readonly effectiveDate: string | undefined;
  readonly errors: string | undefined;
  readonly roster: RosterOf | undefined;
}

function commandLine(): Command {
  const [flag, text] = [{ type: 'boolean', default: false }, { type: 'string' }] as const;
  const { values, positionals } = commandArguments({ 'dry-run': flag, 'as-written': flag, 'effective-date': text, errors: text, roster: text, school: text, county: text });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new UsageError(positionals.length > 1 ? message('usage-one', { count: positionals.length }) : message('usage-none'));
  const { 'dry-run': dryRun, 'as-written': asWritten, 'effective-date': effectiveDate, errors = errorsBeside(folder) } = values;
  if (effectiveDate !== undefined && !isDay(effectiveDate)) throw new UsageError(message('usage-day', { value: effectiveDate }));
  if (errors !== undefined && !/\.xlsx$/i.test(errors)) throw new UsageError(message('usage-errors', { value: errors }));
  return { folder, dryRun, asWritten, effectiveDate, errors, roster: rosterOf(values) };
}

function rosterOf({ roster, school, county }: { roster?: string; school?: string; county?: string }): RosterOf | undefined {
  if (roster === undefined) {
    if (school !== undefined || county !== undefined) throw new UsageError(message('usage-whose'));
    return undefined;
  }
  if ((school === undefined) === (county === undefined)) throw new UsageError(message('usage-roster'));
  return { sheet: roster, school, county };
}

const errorsBeside = (file: string): string | undefined => (/\.xlsx$/i.test(file) ? file.replace(/(?:\.errors)?\.xlsx$/i, '.errors.xlsx') : undefined);

async function runImport({ folder, dryRun, asWritten, effectiveDate, errors, roster }: Command): Promise<void> {
  const database = await openForCommand();
  onStop(() => database.close());
  try {
    await prepareDatabase(database.owner, subgraphs);
    const report = await importFolder({ owner: database.owner, definitions: subgraphs, folder, dryRun, asWritten, effectiveDate, roster, progress: terminalProgress(process.stdout) });
    (report.ok ? console.log : console.error)(reportText(report, errors).join('\n'));
    if (!report.ok && errors !== undefined) {
      console.error(await writeErrorWorkbook({ definitions: subgraphs, folder, report, path: errors, taken: roster?.sheet }));
    }
    process.exitCode = report.ok ? 0 : 1;
  } catch (error) {
    if (error instanceof FolderError || error instanceof RosterError) throw new UsageError(error.told);
    throw error;
  } finally {
    await database.close();
  }
}

run(() => orUsage(message('import-usage'), async () => runImport(commandLine())));
