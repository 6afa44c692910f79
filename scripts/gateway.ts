import { subgraphNames } from '../database/provision/roles';
import { createGateway, httpTransport, readExampleQueries } from '../gateway';
import { developmentBanner, isLoopback, readDemoAccounts } from '../gateway/development';
import { exampleFolder, readSupergraph } from '../gateway/supergraph';
import { chooseIdentities } from './identities';
import { onStop, run } from './run';
import { settings } from './settings';

run(async () => {
  const transports = Object.fromEntries(subgraphNames.map((name) => [name, httpTransport({ url: settings.subgraphUrl(name), name, keys: settings.envelopeKeys(name) })]));
  const elsewhere = subgraphNames.find((name) => !isLoopback(new URL(settings.subgraphUrl(name)).hostname));
  const identities = await chooseIdentities(elsewhere && `the subgraph of ${elsewhere.toUpperCase()}_URL`)(async () => readDemoAccounts(settings.demoAccounts));
  const gateway = await createGateway({ supergraphSdl: readSupergraph(), transports, exampleQueries: readExampleQueries(exampleFolder), ...identities, ...settings.listener });
  const url = await gateway.listen({ host: settings.host, port: settings.port(4000) });
  console.log(`School Network Graph, distributed\n  graph     ${url}/graphql`);
  if (identities.developmentIssuer) console.log(developmentBanner(url, identities.developmentIssuer));
  onStop(() => gateway.close());
});
