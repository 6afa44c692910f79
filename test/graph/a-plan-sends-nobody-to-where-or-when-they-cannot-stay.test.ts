import { Client } from 'pg';
import { plansDone } from '../../subgraphs/planning/exchange/plan/solve/queue';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner } from '../support/viewers';

const yumen = '620981';
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
  await plansDone();
  await client.end();
  await graph.close();
  await database.drop();
});

interface Move { teacher: { id: string }; toSchool: { id: string } }
interface Plan { state: string; moves: { nodes: Move[] }; unfilledNeeds: { school: { id: string }; obstacles: { code: string }[] }[]; aims: { lift: string[] } }

async function ask<Data>(text: string, variables: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await graph.answer(text, variables, planner(yumen));
  expect(errors).toBeUndefined();
  return data as Data;
}

async function planOf(constraints: object = {}): Promise<Plan> {
  const { rows: [county] } = await client.query<{ id: string }>('SELECT id FROM schools.county WHERE code = $1', [yumen]);
  const input = { county: county!.id, name: '交流方案', constraints: { maxMoves: 100, ...constraints } };
  const { proposeExchangePlan: proposed } = await ask<{ proposeExchangePlan: { plan: { id: string } } }>('mutation ($input: ProposeExchangePlanInput!) { proposeExchangePlan(input: $input) { plan { id } userErrors { code } } }', { input });
  await plansDone();
  const { exchangePlan } = await ask<{ exchangePlan: Plan }>(
    'query ($id: ID!) { exchangePlan(id: $id) { state aims { lift } moves(first: 100) { nodes { teacher { id } toSchool { id } } } unfilledNeeds { school { id } obstacles { code } } } }',
    { id: proposed.plan.id },
  );
  expect(exchangePlan.state).toBe('READY');
  return exchangePlan;
}

const warningsOf = async (moves: Move[], more: object = {}): Promise<string[][]> => {
  const given = moves.map(({ teacher, toSchool }) => ({ teacher: teacher.id, toSchool: toSchool.id, ...more }));
  const { simulateExchange } = await ask<{ simulateExchange: { moves: { warnings: string[] }[] } }>(`query ($given: [MoveInput!]!) { simulateExchange(countyCode: "${yumen}", moves: $given) { moves { warnings } } }`, { given });
  return simulateExchange.moves.map(({ warnings }) => warnings);
};
const obstaclesOf = ({ unfilledNeeds }: Plan, school: string): string[] => unfilledNeeds.filter((need) => need.school.id === school).flatMap(({ obstacles }) => obstacles.map(({ code }) => code));

test('nobody whose posting ends meanwhile, nobody to a school that closes meanwhile, and nobody to one whose closure is proposed, unless that is lifted by name', async () => {
  const before = await planOf();
  const receivers = [...new Set(before.moves.nodes.map(({ toSchool }) => toSchool.id))];
  const [leaving, ...others] = before.moves.nodes as [Move, ...Move[]];
  const closing = others.find(({ toSchool }) => toSchool.id !== leaving.toSchool.id)!;
  const proposed = others.find(({ toSchool }) => ![leaving.toSchool.id, closing.toSchool.id].includes(toSchool.id))!;
  expect([receivers.length >= 3, await warningsOf([leaving, closing, proposed])]).toEqual([true, [expect.not.arrayContaining(['OUTSIDE_POSTING']), expect.not.arrayContaining(['NOT_OPEN']), expect.not.arrayContaining(['CLOSURE_PROPOSED'])]]);

  await client.query(`UPDATE staffing.appointment SET ends_on = '2027-12-31' WHERE teacher_id = $1 AND ends_on IS NULL`, [leaving.teacher.id]);
  await client.query(`UPDATE schools.school SET closed_on = '2028-02-01' WHERE id = $1`, [closing.toSchool.id]);
  await client.query(`INSERT INTO schools.school_succession (provenance, code, school_id, kind, state, decided_year) VALUES ('REPORTED', 'SU-PROPOSED', $1, 'CLOSED', 'PROPOSED', 2026)`, [proposed.toSchool.id]);

  expect(await warningsOf([leaving, closing, proposed])).toEqual([expect.arrayContaining(['OUTSIDE_POSTING']), expect.arrayContaining(['NOT_OPEN']), expect.arrayContaining(['CLOSURE_PROPOSED'])]);
  // For a time before all that nothing of it speaks against them.
  const early = (await warningsOf([leaving, closing], { startsOn: '2026-12-01', endsOn: '2027-10-01' })).flat();
  expect(early).not.toEqual(expect.arrayContaining(['OUTSIDE_POSTING']));
  expect(early).not.toEqual(expect.arrayContaining(['NOT_OPEN']));

  const after = await planOf();
  expect(after.moves.nodes.filter(({ teacher, toSchool }) => teacher.id === leaving.teacher.id || [closing.toSchool.id, proposed.toSchool.id].includes(toSchool.id))).toEqual([]);
  expect([obstaclesOf(after, closing.toSchool.id), obstaclesOf(after, proposed.toSchool.id)]).toEqual([expect.arrayContaining(['NOT_OPEN']), expect.arrayContaining(['CLOSURE_PROPOSED'])]);
  const lifted = await planOf({ lift: ['CLOSURE_PROPOSED'] });
  expect([lifted.aims.lift, lifted.moves.nodes.some(({ toSchool }) => toSchool.id === proposed.toSchool.id)]).toEqual([['CLOSURE_PROPOSED'], true]);
});
