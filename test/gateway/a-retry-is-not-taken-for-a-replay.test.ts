import { text } from 'node:stream/consumers';
import { request } from 'undici';
import { subgraphLogin } from '../../database/provision/roles';
import { createMoment } from '../../gateway/context/request-state';
import { listen as listenToGateway } from '../../subgraphs/kit/run/listen';
import { startSubgraph } from '../../subgraphs/kit/run/subgraph';
import { schoolsSubgraph } from '../../subgraphs/schools';
import { envelopeHeader } from '../../subgraphs/kit/context/envelope/header';
import { signedTransport, testKeys } from '../support/envelope-keys';
import { ownDatabase } from '../support/server';
import { administrator } from '../support/viewers';
import { listen } from './support/listener';

const envelope = { ...createMoment(() => new Date(), 10_000), viewer: administrator };

test('a query whose connection broke after the subgraph had answered is answered at the second try', async () => {
  const database = await ownDatabase('empty');
  const subgraph = await startSubgraph(schoolsSubgraph, { login: subgraphLogin(database.owner, 'schools') });
  const real = await listenToGateway(subgraph, { host: '127.0.0.1', port: 0, keys: testKeys('schools') });
  const statuses: number[] = [];
  // Passes all on to the subgraph, which so remembers the header, and loses the first answer.
  const between = await listen(async (incoming, response) => {
    const headers = { 'content-type': 'application/json', [envelopeHeader]: String(incoming.headers[envelopeHeader]) };
    const { statusCode, body } = await request(real.url, { method: 'POST', headers, body: await text(incoming) });
    const answer = await body.text();
    if (statuses.push(statusCode) === 1) return void incoming.socket.destroy();
    response.writeHead(statusCode, { 'content-type': 'application/json' }).end(answer);
  });
  const transport = signedTransport('schools', between.url);
  try {
    expect(await transport.execute({ query: '{ counties { totalCount } }' }, envelope)).toEqual({ data: { counties: { totalCount: 0 } } });
    expect(statuses).toEqual([200, 200]);
  } finally {
    await transport.close();
    await between.close();
    await real.close();
    await subgraph.close();
    await database.drop();
  }
});
