import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFolderInUseError, runningFolders, runningServer } from '../database/embedded';
import { databaseName, openDatabase, type OpenDatabase } from '../database/open';
import { createDatabase } from '../database/provision/create-database';
import { settings } from './settings';
import { UsageError } from './usage';

/**
 * The database of the settings, told in the first line of what a command says. While the graph runs on the embedded server, a command
 * goes to that same server. Throws a UsageError where no database was chosen and there is none, or another runs: a second one would
 * be made and filled, and nobody would see its rows.
 */
export async function openForCommand(): Promise<OpenDatabase> {
  const { url, dataDir, chosen } = settings.database;
  if (url) {
    const database = await openDatabase({ url, dataDir });
    const { host, port, database: name } = database.owner;
    console.log(`Database: ${name} on ${host}:${port} (DATABASE_URL)`);
    return database;
  }
  const running = await runningServer(dataDir);
  const there = await access(join(dataDir, 'postgres')).then(
    () => true,
    () => false,
  );
  if (!chosen && !running) await assertMeant(dataDir, there);
  const state = running ? 'of the running graph' : there ? 'no graph runs on it' : 'new';
  console.log(`Database: in ${dataDir} (${state})`);
  try {
    return await openDatabase({ dataDir });
  } catch (error) {
    const address = error instanceof DataFolderInUseError ? await runningServer(dataDir) : undefined;
    if (!address) throw error;
    const owner = { ...address, database: databaseName };
    await createDatabase(owner);
    return { owner, close: async () => undefined };
  }
}

async function assertMeant(dataDir: string, there: boolean): Promise<void> {
  const others = await runningFolders();
  if (there && others.length === 0) return;
  const elsewhere = others.length === 0 ? 'No graph runs on this machine.' : `${others.length === 1 ? 'A graph runs' : 'Graphs run'} on ${others.join(', ')}.`;
  throw new UsageError(
    `${there ? `No graph runs on ${dataDir}` : `There is no database in ${dataDir}`}, and neither DATA_DIR nor DATABASE_URL says which one is meant. ${elsewhere} ` +
      `Set DATA_DIR to the data folder of your graph, or DATABASE_URL; DATA_DIR=${dataDir} ${there ? 'is this one' : 'makes a new one'}.`,
  );
}
