import { openDatabase } from '../database/open';
import { prepareDatabase } from '../database/prepare';
import { subgraphLogin } from '../database/provision/roles';
import { subgraphNamed } from '../subgraphs';
import type { SubgraphDefinition } from '../subgraphs/kit';
import { loginFromUrl, type DatabaseLogin } from '../subgraphs/kit/database/login';
import { listen } from '../subgraphs/kit/run/listen';
import { startSubgraph } from '../subgraphs/kit/run/subgraph';
import { onStop, run } from './run';
import { settings } from './settings';
import { today } from './today';

const ports = { schools: 4001, staffing: 4002, groups: 4003, facilities: 4004, planning: 4005 };

/** With its own login a subgraph touches nothing but its schema; with the owner's it brings the schema up to date first. */
async function loginOf(definition: SubgraphDefinition): Promise<DatabaseLogin> {
  const own = settings.subgraphDatabaseUrl(definition.name);
  if (own) return loginFromUrl(own, `${definition.name.toUpperCase()}_DATABASE_URL`);
  const { url, dataDir } = settings.database;
  if (!url) throw new Error(`Set ${definition.name.toUpperCase()}_DATABASE_URL (its own role) or DATABASE_URL (the owner): a subgraph alone has no embedded database. \`npm run database\` starts one and prints its address.`);
  const { owner } = await openDatabase({ url, dataDir });
  await prepareDatabase(owner, [definition]);
  return subgraphLogin(owner, definition.name);
}

run(async () => {
  const definition = subgraphNamed(process.argv[2] ?? '');
  const keys = settings.envelopeKeys(definition.name);
  const subgraph = await startSubgraph(definition, { login: await loginOf(definition), duties: { today } });
  const listener = await listen(subgraph, { host: settings.host, port: settings.port(ports[definition.name]), keys });
  console.log(`${definition.name} subgraph at ${listener.url}`);
  onStop(async () => {
    await listener.close();
    await subgraph.close();
  });
});
