import { openDatabase } from '../database/open';
import { prepareDatabase } from '../database/prepare';
import { terminalProgress } from '../importer';
import { developmentBanner } from '../gateway/development';
import { startAllInOne } from '../gateway/all-in-one';
import { subgraphs } from '../subgraphs';
import { findDemoAccounts } from './demo-accounts';
import { importSampleOnce } from './first-import';
import { chooseIdentities } from './identities';
import { onStop, run } from './run';
import { settings } from './settings';
import { today } from './today';

run(async () => {
  const identitiesOf = chooseIdentities(settings.database.url && 'the database of DATABASE_URL');
  // Read before anything is made, so that a wrong value leaves nothing behind.
  const [port, withSample] = [settings.port(4000), settings.sample];
  const database = await openDatabase(settings.database);
  try {
    await prepareDatabase(database.owner, subgraphs);
    if (withSample) await importSampleOnce(database.owner, terminalProgress(process.stdout));
    const identities = await identitiesOf(() => findDemoAccounts(database.owner));
    const gateway = await startAllInOne({ owner: database.owner, duties: { today }, ...identities, ...settings.listener });
    const url = await gateway.listen({ host: settings.host, port });
    console.log(`School Network Graph\n  GraphiQL  ${url}/\n  graph     ${url}/graphql`);
    if (identities.developmentIssuer) console.log(developmentBanner(url, identities.developmentIssuer));
    onStop(async () => {
      await gateway.close();
      await database.close();
    });
  } catch (error) {
    await database.close();
    throw error;
  }
});
