import { parseArgs } from 'node:util';
import { prepareDatabase } from '../database/prepare';
import { ExportError, exportNetwork, type ExportOptions } from '../exporter';
import { subgraphs } from '../subgraphs';
import { openForCommand } from './open-database';
import { onStop, run } from './run';
import { orUsage, UsageError } from './usage';

const usage = `Usage: npm run export -- [options] <folder or file.xlsx>
Writes what the database holds as CSV files, one per sheet, or as one workbook; \`npm run import\` reads both back.
--sheets a,b      only these sheets, by their English or Chinese names
--county CODE     only what belongs to this county
--group CODE      only this education group, its member schools, and what belongs to them
--headers zh|en   language of headers, sheet names and choices (zh)`;

type Choice = Pick<ExportOptions, 'target' | 'sheets' | 'county' | 'group' | 'headers'>;

function commandLine(): Choice {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ options: { sheets: text, county: text, group: text, headers: text }, allowPositionals: true });
  const [target] = positionals;
  if (target === undefined || positionals.length > 1) throw new UsageError(`Name one folder or file${positionals.length > 1 ? `, not ${positionals.length}` : ''}.`);
  const { sheets, county, group, headers = 'zh' } = values;
  if (headers !== 'zh' && headers !== 'en') throw new UsageError(`--headers must be zh or en, not "${headers}".`);
  return { target, sheets: sheets?.split(/[,，]/).map((name) => name.trim()), county, group, headers };
}

async function runExport(choice: Choice): Promise<void> {
  const database = await openForCommand();
  onStop(() => database.close());
  try {
    await prepareDatabase(database.owner, subgraphs);
    const onSheet: ExportOptions['onSheet'] = ({ file, rows }) => console.log(`${file}: ${rows} rows`);
    const sheets = await exportNetwork({ owner: database.owner, definitions: subgraphs, onSheet, ...choice });
    console.log(`Exported: ${sheets.reduce((sum, { rows }) => sum + rows, 0)} rows in ${sheets.length} sheets to ${choice.target}.`);
  } catch (error) {
    if (error instanceof ExportError) throw new UsageError(error.message);
    throw error;
  } finally {
    await database.close();
  }
}

run(() => orUsage(usage, async () => runExport(commandLine())));
