import { prepareDatabase } from '../database/prepare';
import { ExportError, exportNetwork, type ExportOptions } from '../exporter';
import { message } from '../importer';
import { subgraphs } from '../subgraphs';
import { openForCommand } from './open-database';
import { onStop, run } from './run';
import { say } from './say';
import { commandArguments, orUsage, UsageError } from './usage';

type Choice = Pick<ExportOptions, 'target' | 'sheets' | 'county' | 'group' | 'headers'>;

function commandLine(): Choice {
  const text = { type: 'string' } as const;
  const { values, positionals } = commandArguments({ sheets: text, county: text, group: text, headers: text });
  const [target] = positionals;
  if (target === undefined || positionals.length > 1) throw new UsageError(positionals.length > 1 ? message('usage-one', { count: positionals.length }) : message('usage-none'));
  const { sheets, county, group, headers = 'zh' } = values;
  if (headers !== 'zh' && headers !== 'en') throw new UsageError(message('usage-headers', { value: headers }));
  return { target, sheets: sheets?.split(/[,，]/).map((name) => name.trim()), county, group, headers };
}

async function runExport(choice: Choice): Promise<void> {
  const database = await openForCommand();
  onStop(() => database.close());
  try {
    await prepareDatabase(database.owner, subgraphs);
    const onSheet: ExportOptions['onSheet'] = ({ file, rows }) => console.log(say(message('exported-sheet', { file, rows })));
    const sheets = await exportNetwork({ owner: database.owner, definitions: subgraphs, onSheet, onNote: (told) => console.log(say(told)), ...choice });
    console.log(say(message('exported', { rows: sheets.reduce((sum, { rows }) => sum + rows, 0), sheets: sheets.length, target: choice.target })));
  } catch (error) {
    if (error instanceof ExportError) throw new UsageError(error.told);
    throw error;
  } finally {
    await database.close();
  }
}

run(() => orUsage(message('export-usage'), async () => runExport(commandLine())));
