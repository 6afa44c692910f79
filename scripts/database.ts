import { openDatabase } from '../database/open';
import { prepareDatabase } from '../database/prepare';
import { terminalProgress } from '../importer';
import { subgraphs } from '../subgraphs';
import { importSampleOnce } from './first-import';
import { onStop, run } from './run';
import { settings } from './settings';

/** Runs the embedded database alone, for the distributed topology on one machine. */
run(async () => {
  const [port, withSample] = [settings.port(5433), settings.sample];
  const { dataDir } = settings.database;
  const database = await openDatabase({ dataDir, port });
  const { user, password, database: name } = database.owner;
  await prepareDatabase(database.owner, subgraphs);
  if (withSample) await importSampleOnce(database.owner, terminalProgress(process.stdout));
  console.log(`DATABASE_URL=postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`);
  // The server is a process of its own and does not keep this one alive.
  const alive = setInterval(() => undefined, 60_000);
  onStop(() => {
    clearInterval(alive);
    return database.close();
  });
});
