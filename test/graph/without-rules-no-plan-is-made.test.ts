import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner } from '../support/viewers';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

const propose = async (constraints: object = {}, dryRun = true): Promise<unknown> => {
  const { rows: [county] } = await client.query<{ id: string }>(`SELECT id FROM schools.county WHERE code = '620981'`);
  const input = { county: county!.id, name: '方案', dryRun, constraints: { maxMoves: 10, ...constraints } };
  const { data, errors } = await graph.answer('mutation ($input: ProposeExchangePlanInput!) { proposeExchangePlan(input: $input) { userErrors { code field } } }', { input }, planner('620981'));
  expect(errors).toBeUndefined();
  return (data as { proposeExchangePlan: { userErrors: unknown } }).proposeExchangePlan.userErrors;
};
const refused = [{ code: 'NO_RULE', field: ['rulePack'] }];

test('where no rule tells what staff is due, or what lessons there are, a plan is refused with that reason, and none is stored', async () => {
  expect(await propose()).toEqual([]);
  await client.query(`DELETE FROM planning.rule WHERE subject = 'LESSONS' AND stage = 'PRIMARY'`);
  expect([await propose(), await propose({ stage: 'JUNIOR_SECONDARY' }), await propose({ stage: 'PRIMARY' })]).toEqual([[], [], refused]);
  await client.query(`DELETE FROM planning.rule WHERE subject = 'PUPILS_PER_STAFF'`);
  expect([await propose(), await propose({ stage: 'JUNIOR_SECONDARY' })]).toEqual([refused, refused]);
  await client.query(`DELETE FROM planning.rule`);
  const before = await client.query('SELECT count(*) FROM planning.exchange_plan');
  expect(await propose({}, false)).toEqual(refused);
  expect((await client.query('SELECT count(*) FROM planning.exchange_plan')).rows).toEqual(before.rows);
});
