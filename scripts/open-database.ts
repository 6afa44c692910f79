import { DataFolderInUseError, runningServer } from '../database/embedded';
import { databaseName, openDatabase, type OpenDatabase } from '../database/open';
import { createDatabase } from '../database/provision/create-database';
import { settings } from './settings';

/** The database of the settings. While the graph runs on the embedded server, a command goes to that same server. */
export async function openForCommand(): Promise<OpenDatabase> {
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
