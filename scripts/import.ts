import { parseArgs } from 'node:util';
import { prepareDatabase } from '../database/prepare';
import { FolderError, importFolder, isDay, reportText, RosterError, type RosterOf, terminalProgress, writeErrorWorkbook } from '../importer';
import { subgraphs } from '../subgraphs';
import { openForCommand } from './open-database';
import { onStop, run } from './run';
import { orUsage, UsageError } from './usage';

const usage = `Usage: npm run import -- [options] <folder or file>
Imports CSV files and workbooks (.xlsx), all or nothing; data/templates/README.md tells what they hold.
--dry-run                    finds every error, counts the changes of each sheet, and stores nothing
--effective-date YYYY-MM-DD  the day from which rows hold whose starts_on (开始日期) is empty
--roster <sheet>             that sheet is the list of all that hold on the effective date, of one --school CODE or --county CODE: what is
                             not on it ends on that day, what is stays as it began
--errors <file.xlsx>         where to write the wrong rows, each bad cell marked; for a workbook by default <name>.errors.xlsx beside it`;

interface Command {
  readonly folder: string;
  readonly dryRun: boolean;
  readonly effectiveDate: string | undefined;
  readonly errors: string | undefined;
  readonly roster: RosterOf | undefined;
}

function commandLine(): Command {
  const { values, positionals } = parseArgs({
    options: { 'dry-run': { type: 'boolean', default: false }, 'effective-date': { type: 'string' }, errors: { type: 'string' }, roster: { type: 'string' }, school: { type: 'string' }, county: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new UsageError(`Name one folder or file${positionals.length > 1 ? `, not ${positionals.length}` : ''}.`);
  const { 'dry-run': dryRun, 'effective-date': effectiveDate, errors = errorsBeside(folder) } = values;
  if (effectiveDate !== undefined && !isDay(effectiveDate)) throw new UsageError(`--effective-date must be a day such as 2024-09-01, not "${effectiveDate}".`);
  if (errors !== undefined && !/\.xlsx$/i.test(errors)) throw new UsageError(`--errors must name a workbook such as errors.xlsx, not "${errors}".`);
  return { folder, dryRun, effectiveDate, errors, roster: rosterOf(values) };
}

function rosterOf({ roster, school, county }: { roster?: string; school?: string; county?: string }): RosterOf | undefined {
  if (roster === undefined) {
    if (school !== undefined || county !== undefined) throw new UsageError('--school and --county say whose --roster it is: name its sheet.');
    return undefined;
  }
  if ((school === undefined) === (county === undefined)) throw new UsageError('--roster is of one --school or of one --county.');
  return { sheet: roster, school, county };
}

const errorsBeside = (file: string): string | undefined => (/\.xlsx$/i.test(file) ? file.replace(/(?:\.errors)?\.xlsx$/i, '.errors.xlsx') : undefined);

async function runImport({ folder, dryRun, effectiveDate, errors, roster }: Command): Promise<void> {
  const database = await openForCommand();
  onStop(() => database.close());
  try {
    await prepareDatabase(database.owner, subgraphs);
    const report = await importFolder({ owner: database.owner, definitions: subgraphs, folder, dryRun, effectiveDate, roster, progress: terminalProgress(process.stdout) });
    (report.ok ? console.log : console.error)(reportText(report, errors).join('\n'));
    if (!report.ok && errors !== undefined) {
      console.error(await writeErrorWorkbook({ definitions: subgraphs, folder, report, path: errors }));
    }
    process.exitCode = report.ok ? 0 : 1;
  } catch (error) {
    if (error instanceof FolderError || error instanceof RosterError) throw new UsageError(error.message);
    throw error;
  } finally {
    await database.close();
  }
}

run(() => orUsage(usage, async () => runImport(commandLine())));
