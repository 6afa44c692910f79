import { Client } from 'pg';
import { plansDone } from '../../subgraphs/planning/exchange/plan/solve/run-plan';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner } from '../support/viewers';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
let county: string;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
  county = (await client.query<{ id: string }>(`SELECT id FROM schools.county WHERE code = '620981'`)).rows[0]!.id;
});
afterAll(async () => {
  await plansDone();
  await client.end();
  await graph.close();
  await database.drop();
});

interface Place { longitude: number; latitude: number }
interface Move { kilometres: number | null; fromSchool: { id: string; position: Place | null }; toSchool: { id: string; position: Place | null } }
interface Plan { state: string; moves: { nodes: Move[] }; aims: { maxMoves: number; maxKilometres: number | null; shortJourneys: number; receivers: { id: string }[] | null }; simulation: { moves: { gapAfter: number }[] } | null }

const asking = planner('620981');

async function computed(constraints: object): Promise<Plan> {
  const propose = 'mutation ($input: ProposeExchangePlanInput!) { proposeExchangePlan(input: $input) { plan { id } userErrors { code field } } }';
  const { data } = await graph.answer(propose, { input: { county, name: '就近交流', constraints: { maxMoves: 20, townshipReceivers: true, minBackboneShare: 0, ...constraints } } }, asking);
  const { plan, userErrors } = (data as { proposeExchangePlan: { plan: { id: string } | null; userErrors: unknown[] } }).proposeExchangePlan;
  expect(userErrors).toEqual([]);
  await plansDone();
  const place = '{ id position { longitude latitude } }';
  const show = `query ($id: ID!) { exchangePlan(id: $id) { state moves(first: 100) { nodes { kilometres fromSchool ${place} toSchool ${place} } } aims { maxMoves maxKilometres shortJourneys receivers { id } } simulation { moves { gapAfter } } } }`;
  return ((await graph.answer(show, { id: plan!.id }, asking)).data as { exchangePlan: Plan }).exchangePlan;
}
const travelled = ({ moves }: Plan): number => moves.nodes.reduce((sum, { kilometres }) => sum + kilometres!, 0);

test('a planner who asks for it gets as many moves over a shorter way, and each tells how long it is', async () => {
  const anyhow = await computed({});
  const near = await computed({ shortJourneys: 1 });
  expect([anyhow, near].map(({ state, moves }) => [state, moves.nodes.length])).toEqual([['READY', 20], ['READY', 20]]);
  expect(travelled(near)).toBeLessThan(travelled(anyhow));
  for (const { kilometres, fromSchool, toSchool } of near.moves.nodes) {
    const [from, to] = [fromSchool.position!, toSchool.position!];
    // On so small a part of the earth the map is as good as flat.
    const flat = Math.hypot((to.latitude - from.latitude) * 111.195, (to.longitude - from.longitude) * 111.195 * Math.cos((from.latitude * Math.PI) / 180));
    expect(Math.abs(kilometres! - flat)).toBeLessThan(0.5);
  }
  expect(near.aims).toEqual({ maxMoves: 20, maxKilometres: null, shortJourneys: 1, receivers: null });
});

test('no move is longer than what was asked for, and none is to where nobody knows how far it is', async () => {
  const [first] = (await computed({})).moves.nodes;
  const limit = first!.kilometres! + 1;
  const within = await computed({ maxKilometres: limit });
  expect(within.moves.nodes.length).toBeGreaterThan(0);
  for (const { kilometres } of within.moves.nodes) expect(kilometres).toBeLessThanOrEqual(limit);
  const receiver = within.moves.nodes[0]!.toSchool.id;
  expect((await computed({ receivers: [receiver], maxKilometres: limit })).moves.nodes.length).toBeGreaterThan(0);
  await client.query('UPDATE schools.school SET longitude = NULL, latitude = NULL WHERE id = $1', [receiver]);
  const unknown = await computed({ receivers: [receiver], maxKilometres: limit });
  expect([unknown.moves.nodes, unknown.aims.receivers]).toEqual([[], [{ id: receiver }]]);
  const anyDistance = await computed({ receivers: [receiver] });
  expect([anyDistance.moves.nodes.length > 0, anyDistance.moves.nodes.every(({ kilometres }) => kilometres === null)]).toEqual([true, true]);
});

test.each([['maxKilometres', -1], ['maxKilometres', 1001], ['shortJourneys', -1]])('%s of %d is refused', async (field, value) => {
  const { data } = await graph.answer(
    'mutation ($input: ProposeExchangePlanInput!) { proposeExchangePlan(input: $input) { plan { id } userErrors { code field } } }',
    { input: { county, name: '就近交流', constraints: { maxMoves: 5, [field]: value } } },
    asking,
  );
  expect(data).toEqual({ proposeExchangePlan: { plan: null, userErrors: [{ code: 'INVALID_VALUE', field: ['constraints', field] }] } });
});
