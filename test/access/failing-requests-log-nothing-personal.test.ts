import { Client } from 'pg';
import { UnsecuredJWT } from 'jose';
import { startToyGraph, type ToyGraphOptions } from '../gateway/support/toy-graph';
import { signedTransport } from '../support/envelope-keys';
import { startGraph, type TestGraph } from '../support/graph';
import { loggedDuring } from '../support/logs/collect';
import { secretsIn } from '../support/logs/secrets';
import { ownDatabase, type TestDatabase } from '../support/server';
import { networks } from './support';

const [phone, staffNumber, birthDate] = ['13912345678', 'S-000001', '1980-02-03'];
const token = new UnsecuredJWT({ phone, role: 'SYSTEM_ADMINISTRATOR' }).setSubject('somebody').encode();
const record = 'mutation ($input: RecordPersonalDataInput!) { recordPersonalData(input: $input) { userErrors { code } } }';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
let teacher: string;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
  teacher = (await networks(database.owner)).first.partner.teacherId;
  await client.query('DELETE FROM staffing.teacher_private');
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

/** What is logged of some work, which holds nothing that was sent. */
async function loggedOf(work: () => Promise<unknown>): Promise<string> {
  const log = await loggedDuring(work);
  for (const sent of [phone, staffNumber, birthDate, token]) expect(log).not.toContain(sent);
  expect(secretsIn(log)).toEqual([]);
  return log;
}

const recorded = async (): Promise<unknown> => {
  const { data, errors } = await graph.answer(record, { input: { teacher, phone, staffNumber, birthDate } });
  return errors?.[0]?.extensions?.code ?? (data as { recordPersonalData: { userErrors: { code: string }[] } }).recordPersonalData.userErrors[0]?.code;
};

test.each([
  ['a constraint refuses the row', 'ALTER TABLE staffing.teacher_private ADD CONSTRAINT nobody CHECK (phone IS NULL)', 'ALTER TABLE staffing.teacher_private DROP CONSTRAINT nobody', 'INVALID_VALUE', ''],
  [
    'the database fails and tells the row',
    `CREATE FUNCTION staffing.fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'a fault' USING ERRCODE = 'XX001', DETAIL = 'Failing row contains ' || NEW; END $$;
     CREATE TRIGGER fail BEFORE INSERT ON staffing.teacher_private FOR EACH ROW EXECUTE FUNCTION staffing.fail()`,
    'DROP FUNCTION staffing.fail CASCADE',
    'INTERNAL',
    "state: 'XX001'",
  ],
  ['a table is missing', 'ALTER TABLE staffing.teacher_private RENAME TO gone', 'ALTER TABLE staffing.gone RENAME TO teacher_private', 'INTERNAL', "state: '42P01'"],
])('when %s', async (_, breaking, mending, code, entry) => {
  await client.query(breaking);
  const log = await loggedOf(async () => expect(await recorded()).toBe(code));
  expect(log).toContain(entry);
  await client.query(mending);
});

test.each<[string, Partial<{ authorization: string }>, string, number]>([
  ['its token is none of ours', { authorization: `Bearer ${token}` }, JSON.stringify({ query: '{ __typename }' }), 401],
  ['its token has another scheme', { authorization: `Token ${token}` }, JSON.stringify({ query: '{ __typename }' }), 401],
  ['its body is too large', {}, JSON.stringify({ query: record, variables: { input: { teacher: 'x', phone, purpose: 'x'.repeat(2 ** 21) } } }), 413],
  ['its body breaks off', {}, `{"variables":{"phone":"${phone}","birthDate":"${birthDate}"`, 400],
  ['its values are of another type', {}, JSON.stringify({ query: record, variables: { input: { teacher: [phone], expectedVersion: phone, birthDate } } }), 400],
  ['its values have no place', {}, JSON.stringify({ query: record, variables: { input: { teacher: 'x', staff: staffNumber } } }), 400],
])('when %s', async (_, headers, payload, status) => {
  await loggedOf(async () => {
    const answer = await graph.gateway.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload });
    expect(answer.statusCode).toBe(status);
  });
});

test.each<[string, ToyGraphOptions, string]>([
  ['a resolver throws', { resolvers: { staffing: { 'Query.teacher': () => { throw new Error('out of order'); } } } }, 'INTERNAL'],
  ['a subgraph throws', { executors: { staffing: () => Promise.reject(new Error('out of order')) } }, 'INTERNAL'],
  ['a subgraph cannot be reached', { transports: { staffing: signedTransport('staffing', 'http://127.0.0.1:9/graphql') } }, 'SUBGRAPH_UNAVAILABLE'],
])('when %s, which is logged', async (_, options, code) => {
  const toys = await startToyGraph('in process', options);
  try {
    const log = await loggedOf(async () => {
      const { errors } = await toys.gateway.execute({ query: 'query ($id: ID!) { teacher(id: $id) { name } }', variables: { id: `${phone} ${staffNumber} ${token}` } });
      expect(errors?.[0]?.extensions?.code).toBe(code);
    });
    expect(log).toContain(code);
  } finally {
    await toys.close();
  }
});
