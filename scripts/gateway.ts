import { subgraphNames } from '../database/provision/roles';
import { createGateway, httpTransport, readExampleQueries } from '../gateway';
import { exampleFolder, readSupergraph } from '../gateway/supergraph';
import { onStop, run } from './run';
import { settings } from './settings';

run(async () => {
  const transports = Object.fromEntries(subgraphNames.map((name) => [name, httpTransport({ url: settings.subgraphUrl(name), name, keys: settings.envelopeKeys(name) })]));
  const gateway = await createGateway({ ...settings.access, supergraphSdl: readSupergraph(), transports, exampleQueries: readExampleQueries(exampleFolder) });
  const url = await gateway.listen({ host: settings.host, port: settings.port(4000) });
  console.log(`School Network Graph, distributed\n  graph     ${url}/graphql`);
  onStop(() => gateway.close());
});
