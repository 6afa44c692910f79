import { openDatabase } from '../database/open';
import { prepareDatabase } from '../database/prepare';
import { terminalProgress } from '../importer';
import { startAllInOne } from '../gateway/all-in-one';
import { subgraphs } from '../subgraphs';
import { importSampleOnce } from './first-import';
import { onStop, run } from './run';
import { settings } from './settings';

run(async () => {
  const database = await openDatabase(settings.database);
  try {
    await prepareDatabase(database.owner, subgraphs);
    if (settings.sample) await importSampleOnce(database.owner, terminalProgress(process.stdout));
    const gateway = await startAllInOne({ ...settings.access, owner: database.owner });
    const url = await gateway.listen({ host: settings.host, port: settings.port(4000) });
    console.log(`School Network Graph\n  GraphiQL  ${url}/\n  graph     ${url}/graphql`);
    onStop(async () => {
      await gateway.close();
      await database.close();
    });
  } catch (error) {
    await database.close();
    throw error;
  }
});
