import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFolderInUseError, runningFolders, runningServer } from '../database/embedded';
import { databaseName, openDatabase, type OpenDatabase } from '../database/open';
import { createDatabase } from '../database/provision/create-database';
import { listed, message } from '../importer';
import { say } from './say';
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
    console.log(say(message('database-on', { name, host, port })));
    return database;
  }
  const running = await runningServer(dataDir);
  const there = await access(join(dataDir, 'postgres')).then(
    () => true,
    () => false,
  );
  if (!chosen && !running) await assertMeant(dataDir, there);
  const state = message(running ? 'database-runs' : there ? 'database-rests' : 'database-new');
  console.log(say(message('database-in', { folder: dataDir, state })));
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
  const folder = dataDir;
  throw new UsageError(
    message('database-which', {
      there: message(there ? 'database-idle' : 'database-none', { folder }),
      elsewhere: others.length === 0 ? message('database-elsewhere-none') : message('database-elsewhere', { folders: listed(others) }),
      folder,
      this: message(there ? 'database-is-this' : 'database-makes-new'),
    }),
  );
}
