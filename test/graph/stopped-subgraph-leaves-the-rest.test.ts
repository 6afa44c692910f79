import { createGateway, inProcessTransport, type Gateway } from '../../gateway';
import { readSupergraph } from '../../gateway/supergraph';
import { subgraphLogin } from '../../database/provision/roles';
import { subgraphs } from '../../subgraphs';
import type { DatabaseLogin } from '../../subgraphs/kit/database/login';
import { startSubgraph, type RunningSubgraph } from '../../subgraphs/kit/run/subgraph';
import { sharedSample } from '../support/server';
import { spawnSubgraph, type SubgraphProcess } from '../support/subgraph-process';
import { administrator } from '../support/viewers';
import { signedTransport } from '../support/envelope-keys';

const query = '{ school(code: "3162000001") { name rooms(first: 1) { totalCount } } county(code: "620981") { name } }';
const deadlineMs = 1_000;

let owner: DatabaseLogin;
let running: RunningSubgraph[];
let facilities: SubgraphProcess;
let gateway: Gateway;
beforeAll(async () => {
  owner = await sharedSample();
  const others = subgraphs.filter(({ name }) => name !== 'facilities');
  running = await Promise.all(others.map((definition) => startSubgraph(definition, { login: subgraphLogin(owner, definition.name), poolSize: 2 })));
  facilities = await spawnSubgraph('facilities', owner);
  const transports = Object.fromEntries(running.map((subgraph) => [subgraph.name, inProcessTransport(subgraph.execute)]));
  gateway = await createGateway({
    supergraphSdl: readSupergraph(),
    transports: { ...transports, facilities: signedTransport('facilities', facilities.url) },
    deadlineMs,
  });
}, 60_000);
afterAll(async () => {
  await gateway?.close();
  await facilities?.kill();
  await Promise.all(running?.map((subgraph) => subgraph.close()) ?? []);
});

const rest = { school: expect.objectContaining({ name: expect.any(String), rooms: null }), county: { name: '玉门市' } };
const fault = (code: string) => [expect.objectContaining({ path: ['school', 'rooms'], extensions: expect.objectContaining({ code, service: 'facilities' }) })];

test('while the process runs, its part is there', async () => {
  const { data, errors } = await gateway.execute({ query }, administrator);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ school: { rooms: { totalCount: expect.any(Number) } } });
});

test('a process that is stopped costs the deadline and its own part, no more', async () => {
  facilities.signal('SIGSTOP');
  const { data, errors } = await gateway.execute({ query }, administrator);
  facilities.signal('SIGCONT');
  expect(data).toEqual(rest);
  expect(errors).toEqual(fault('SUBGRAPH_TIMEOUT'));
});

test('a process that continues answers again', async () => {
  const { errors } = await gateway.execute({ query }, administrator);
  expect(errors).toBeUndefined();
});

test('a process that was killed costs its own part, no more', async () => {
  await facilities.kill();
  const { data, errors } = await gateway.execute({ query }, administrator);
  expect(data).toEqual(rest);
  expect(errors).toEqual(fault('SUBGRAPH_UNAVAILABLE'));
});
