import { Client } from 'pg';
import { subgraphLogin } from '../../database/provision/roles';
import { createGateway, inProcessTransport, type Gateway } from '../../gateway';
import { readSupergraph } from '../../gateway/supergraph';
import { subgraphs } from '../../subgraphs';
import { startSubgraph, type RunningSubgraph } from '../../subgraphs/kit/run/subgraph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { spawnSubgraph } from '../support/subgraph-process';
import { administrator } from '../support/viewers';
import { signedTransport } from '../support/envelope-keys';

const rounds = 25;
const writesPerRound = 20;

let database: TestDatabase;
let client: Client;
let others: RunningSubgraph[];
let teachers: string[];
let school: string;
beforeAll(async () => {
  database = await ownDatabase('sample');
  client = new Client(database.owner);
  await client.connect();
  const definitions = subgraphs.filter(({ name }) => name !== 'staffing');
  others = await Promise.all(definitions.map((definition) => startSubgraph(definition, { login: subgraphLogin(database.owner, definition.name), poolSize: 2 })));
  school = (await rows<{ id: string }>(`SELECT id FROM schools.school WHERE name = '小金湾学校'`))[0]?.id ?? '';
  const found = await rows<{ id: string }>(
    `SELECT teacher_id AS id FROM staffing.appointment WHERE ends_on IS NULL AND contract_status <> 'EXITED' AND serving_school_id <> '${school}' ORDER BY id LIMIT ${writesPerRound}`,
  );
  teachers = found.map(({ id }) => id);
}, 60_000);
afterAll(async () => {
  await Promise.all(others.map((subgraph) => subgraph.close()));
  await client.end();
  await database.drop();
});

async function rows<Row extends object>(sql: string): Promise<Row[]> {
  return (await client.query<Row>(sql)).rows;
}

const mutation = `mutation Propose($input: ProposeRotationInput!) { proposeRotation(input: $input) { rotation { id } userErrors { code } } }`;

/** Writes at once from all sides and kills the writer after so many acknowledgements; gives what was acknowledged. */
async function round(year: number, killAfter: number): Promise<string[]> {
  const staffing = await spawnSubgraph('staffing', database.owner);
  const inProcess = Object.fromEntries(others.map((subgraph) => [subgraph.name, inProcessTransport(subgraph.execute)]));
  const gateway: Gateway = await createGateway({
    supergraphSdl: readSupergraph(),
    transports: { ...inProcess, staffing: signedTransport('staffing', staffing.url) },
  });
  const acknowledged: string[] = [];
  let killed: Promise<void> | undefined;
  await Promise.all(
    teachers.map(async (teacher) => {
      const rotation = { teacher, toSchool: school, startsOn: `${year}-09-01`, endsOn: `${year + 1}-09-01` };
      const { data } = await gateway.execute({ query: mutation, variables: { input: { rotation } } }, administrator);
      const id = (data as { proposeRotation?: { rotation?: { id: string } } } | null)?.proposeRotation?.rotation?.id;
      if (id) acknowledged.push(id);
      if (acknowledged.length === killAfter) killed ??= staffing.kill();
    }),
  );
  await (killed ?? staffing.kill());
  await gateway.close();
  return acknowledged;
}

test('kill -9 in the middle of 25 rounds of writes loses no acknowledged one, and rows and change log agree', async () => {
  const acknowledged: string[] = [];
  for (let index = 0; index < rounds; index += 1) acknowledged.push(...(await round(2030 + index, 1 + ((index * 7) % (writesPerRound - 4)))));
  expect(acknowledged.length).toBeGreaterThanOrEqual(rounds);
  // Some round was really cut short, or the test would prove nothing.
  expect(acknowledged.length).toBeLessThan(rounds * writesPerRound);

  const stored = await rows<{ id: string }>('SELECT id FROM staffing.rotation_assignment WHERE starts_on >= \'2030-01-01\' ORDER BY id');
  expect(stored.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
  const logged = await rows<{ id: string }>(
    `SELECT record_id AS id FROM staffing.change WHERE operation = 'proposeRotation' AND before IS NULL ORDER BY record_id`,
  );
  expect(logged).toEqual(stored);
}, 900_000);
