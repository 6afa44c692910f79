import { DataFolderInUseError, runningServer } from '../database/embedded';
import { databaseName, openDatabase, type OpenDatabase } from '../database/open';
import { prepareDatabase } from '../database/prepare';
import { createDatabase } from '../database/provision/create-database';
import { FolderError, importFolder, reportText, terminalProgress } from '../importer';
import { subgraphs } from '../subgraphs';
import { onStop, run } from './run';
import { settings } from './settings';

const usage = `Usage: npm run import -- [--dry-run] <folder>
Imports the CSV files of the folder, all or nothing; data/templates/README.md tells what they hold.
--dry-run  finds every error and counts every change, and stores nothing`;

run(async () => {
  const options = process.argv.slice(2);
  const folders = options.filter((option) => !option.startsWith('--'));
  const [folder] = folders;
  const unknown = options.find((option) => option.startsWith('--') && option !== '--dry-run');
  if (folder === undefined || folders.length > 1 || unknown !== undefined) {
    console.error(unknown === undefined ? usage : `There is no option ${unknown}.\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const database = await open();
  onStop(() => database.close());
  try {
    await prepareDatabase(database.owner, subgraphs);
    const dryRun = options.includes('--dry-run');
    const report = await importFolder({ owner: database.owner, definitions: subgraphs, folder, dryRun, progress: terminalProgress(process.stdout) });
    (report.ok ? console.log : console.error)(reportText(report).join('\n'));
    process.exitCode = report.ok ? 0 : 1;
  } catch (error) {
    if (!(error instanceof FolderError)) throw error;
    console.error(`${error.message}\n${usage}`);
    process.exitCode = 2;
  } finally {
    await database.close();
  }
});

/** While the graph runs on the embedded server, the import goes to that same server. */
async function open(): Promise<OpenDatabase> {
  try {
    return await openDatabase(settings.database);
  } catch (error) {
    const address = error instanceof DataFolderInUseError ? await runningServer(settings.database.dataDir) : undefined;
    if (!address) throw error;
    const owner = { ...address, database: databaseName };
    await createDatabase(owner);
    return { owner, close: async () => undefined };
  }
}
