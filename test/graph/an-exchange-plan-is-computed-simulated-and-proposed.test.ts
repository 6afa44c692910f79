import { Client } from 'pg';
import { plansDone } from '../../subgraphs/planning/exchange/plan/solve/run-plan';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { administrator, planner } from '../support/viewers';

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

const asking = planner('620981');
const propose = `mutation ($input: ProposeExchangePlanInput!) { proposeExchangePlan(input: $input) { plan { id state name version } userErrors { code field params { name value } } } }`;
const show = `query ($id: ID!) { exchangePlan(id: $id) { state gap objectiveValue bound shared version finishedAt progress { seconds }
  moves(first: 100) { totalCount nodes { place teacher { id name subject rotationEligibility { available } } fromSchool { id name administration } toSchool { id name locale administration } stage subject backbone yearsAtSchool gap senderSurplus sameGroup } }
  unfilledNeeds { school { name } stage subject missing obstacles { code count } }
  simulation { moves { warnings gapBefore gapAfter } schools { school { name } before { surplus } after { surplus } } rotationBefore { rotated } rotationAfter { rotated backboneShare { value meets } rotationShare { value } }
    balanceBefore { stages { indicators { indicator coefficient { value } } } } balanceAfter { stages { indicators { indicator coefficient { value } } } } } } }`;

interface PlanMove { teacher: { id: string; subject: string; rotationEligibility: { available: boolean } }; fromSchool: { id: string; administration: string }; toSchool: { id: string; locale: string; administration: string }; stage: string; subject: string; backbone: boolean; yearsAtSchool: number; gap: number; senderSurplus: number; sameGroup: boolean }
interface Plan {
  state: string;
  gap: number | null;
  version: number;
  moves: { totalCount: number; nodes: PlanMove[] };
  unfilledNeeds: { missing: number; obstacles: { code: string; count: number }[] }[] | null;
  simulation: { moves: { warnings: string[]; gapBefore: number; gapAfter: number }[]; schools: { before: { surplus: number }; after: { surplus: number } }[]; rotationBefore: { rotated: number }; rotationAfter: { rotated: number } } | null;
}
const begin = async (constraints: object, rest: object = {}) => {
  const { data, errors } = await graph.answer(propose, { input: { county, name: '2027年交流方案', constraints: { maxMoves: 30, ...constraints }, ...rest } }, asking);
  expect(errors).toBeUndefined();
  return (data as { proposeExchangePlan: { plan: { id: string; state: string; version: number } | null; userErrors: object[] } }).proposeExchangePlan;
};
const shown = async (id: string): Promise<Plan> => {
  const { data, errors } = await graph.answer(show, { id }, asking);
  expect(errors).toBeUndefined();
  return (data as { exchangePlan: Plan }).exchangePlan;
};
const computed = async (constraints: object): Promise<Plan & { id: string }> => {
  const { plan, userErrors } = await begin(constraints);
  expect([userErrors, plan?.state]).toEqual([[], 'RUNNING']);
  await plansDone();
  return { ...(await shown(plan!.id)), id: plan!.id };
};

let thirty: Plan & { id: string };
interface Words { enumValues: { name: string; description: string }[] }

test('玉门: thirty moves to township schools that fill the largest subject gaps, proven to be best, each explained', async () => {
  thirty = await computed({ townshipReceivers: true });
  expect([thirty.state, thirty.gap, thirty.moves.totalCount]).toEqual(['READY', 0, 30]);
  for (const move of thirty.moves.nodes) {
    expect([move.teacher.subject, move.teacher.rotationEligibility.available, move.toSchool.administration === 'TOWNSHIP' || ['TOWNSHIP_CENTRE', 'VILLAGE'].includes(move.toSchool.locale)]).toEqual([move.subject, true, true]);
    const madeGood = thirty.moves.nodes.some(({ toSchool, stage }) => toSchool.id === move.fromSchool.id && stage === move.stage);
    expect([move.yearsAtSchool >= 6, move.gap >= 0.5, move.senderSurplus >= 1 || madeGood]).toEqual([true, true, true]);
  }
  const gaps = thirty.moves.nodes.map(({ gap }) => gap);
  expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
  const { data } = await graph.answer('{ staffingNeeds(countyCode: "620981", township: true, first: 1) { nodes { gap } } }');
  expect(gaps[0]).toBeCloseTo((data as { staffingNeeds: { nodes: { gap: number }[] } }).staffingNeeds.nodes[0]!.gap, 6);
});

test('it keeps the rules: a fifth are backbone teachers, and no sending school is left below its standard or short of the subject', () => {
  const backbone = thirty.moves.nodes.filter((move) => move.backbone).length;
  expect(backbone / 30).toBeGreaterThanOrEqual(0.2);
  for (const { after, before } of thirty.simulation!.schools) if (after.surplus < before.surplus) expect(after.surplus).toBeGreaterThanOrEqual(0);
  for (const { warnings, gapBefore, gapAfter } of thirty.simulation!.moves) {
    expect(warnings).not.toEqual(expect.arrayContaining(['SENDER_SHORT']));
    expect(warnings.filter((warning) => ['NOT_DUE', 'AWAY_ALREADY', 'SUBJECT_SHORT', 'NO_NEED'].includes(warning))).toEqual([]);
    expect(gapAfter).toBeLessThan(gapBefore);
  }
  expect(thirty.simulation!.rotationAfter.rotated - thirty.simulation!.rotationBefore.rotated).toBe(30);
});

test('every need that stays open says what stands in its way', () => {
  expect(thirty.unfilledNeeds!.length).toBeGreaterThan(0);
  for (const { missing, obstacles } of thirty.unfilledNeeds!) expect([missing > 0, obstacles.length > 0, obstacles.every(({ count }) => count > 0)]).toEqual([true, true, true]);
});

test('constraints are kept: inside one group, a share that is asked for, one subject, chosen schools', async () => {
  const grouped = await computed({ insideGroup: true, townshipReceivers: true });
  expect([grouped.moves.totalCount > 0, grouped.moves.nodes.every(({ sameGroup }) => sameGroup)]).toEqual([true, true]);
  const half = await computed({ maxMoves: 10, minBackboneShare: 0.5 });
  expect(half.moves.nodes.filter(({ backbone }) => backbone).length * 2).toBeGreaterThanOrEqual(half.moves.totalCount);
  const receiver = thirty.moves.nodes[0]!.toSchool.id;
  const one = await computed({ receivers: [receiver], subjects: [thirty.moves.nodes[0]!.subject] });
  expect(one.moves.nodes.every((move) => move.toSchool.id === receiver && move.subject === thirty.moves.nodes[0]!.subject)).toBe(true);
});

test('a plan is its author’s until it is shared, and other counties never see it', async () => {
  const seen = async (who: Parameters<TestGraph['answer']>[2]): Promise<unknown> => ((await graph.answer('query ($id: ID!) { exchangePlan(id: $id) { id } }', { id: thirty.id }, who)).data as { exchangePlan: unknown }).exchangePlan;
  const colleague = { ...asking, subject: 'another planner' };
  expect([await seen(colleague), await seen(planner('361023'))]).toEqual([null, null]);
  const share = 'mutation ($input: ShareExchangePlanInput!) { shareExchangePlan(input: $input) { plan { shared version } userErrors { code } } }';
  const { data } = await graph.answer(share, { input: { id: thirty.id, expectedVersion: thirty.version, shared: true } }, asking);
  expect(data).toMatchObject({ shareExchangePlan: { plan: { shared: true }, userErrors: [] } });
  expect([await seen(colleague), await seen(planner('361023'))]).toEqual([{ id: thirty.id }, null]);
});

test('up to three are compared side by side', async () => {
  const other = await computed({ maxMoves: 5 });
  const compare = 'query ($ids: [ID!]!) { compareExchangePlans(ids: $ids) { id moves { totalCount } simulation { rotationAfter { rotated } } } }';
  const { data } = await graph.answer(compare, { ids: [thirty.id, other.id] }, asking);
  expect((data as { compareExchangePlans: { id: string; moves: { totalCount: number } }[] }).compareExchangePlans.map(({ id, moves }) => [id, moves.totalCount])).toEqual([[thirty.id, 30], [other.id, 5]]);
  const { errors } = await graph.answer(compare, { ids: [1, 2, 3, 4].map(() => thirty.id) }, asking);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_FILTER', params: { field: 'ids', value: 4 } });
});

test('a stay that is too short to count is refused in the words that the simulation warns by', async () => {
  const turn = 'mutation ($input: ProposePlannedRotationsInput!) { proposePlannedRotations(input: $input) { rotations { state } userErrors { code field params { name value } } } }';
  const said = async (endsOn: string, kind = 'ROTATION'): Promise<unknown[]> => {
    const { data } = await graph.answer(turn, { input: { plan: thirty.id, startsOn: '2027-09-01', endsOn, kind, dryRun: true } }, asking);
    return (data as { proposePlannedRotations: { userErrors: unknown[] } }).proposePlannedRotations.userErrors;
  };
  // 甘肃 goes by the national rule: a school year, which ends with its lessons.
  expect(await said('2028-06-30')).toMatchObject([{ code: 'BELOW_SHORTEST_STAY', field: ['endsOn'], params: expect.arrayContaining([{ name: 'from', value: '2028-07-01' }]) }]);
  expect([await said('2028-07-01'), await said('2028-06-30', 'SHADOWING')]).toEqual([[], []]);
  const [move] = thirty.moves.nodes;
  const { data } = await graph.answer(
    `query ($moves: [MoveInput!]!) { simulateExchange(countyCode: "620981", moves: $moves) { moves { warnings } }
      words: __type(name: "MoveWarning") { enumValues { name description } } refusals: __type(name: "UserErrorCode") { enumValues { name description } } }`,
    { moves: [{ teacher: move!.teacher.id, toSchool: move!.toSchool.id, startsOn: '2027-09-01', endsOn: '2028-06-30', personnelRelationMoves: true }] },
    asking,
  );
  const { simulateExchange, words, refusals } = data as { simulateExchange: { moves: [{ warnings: string[] }] }; words: Words; refusals: Words };
  expect(simulateExchange.moves[0].warnings).toContain('BELOW_SHORTEST_STAY');
  const word = ({ enumValues }: Words): unknown => enumValues.find(({ name }) => name === 'BELOW_SHORTEST_STAY')?.description;
  expect(word(refusals)).toBe(word(words));
});

test('it becomes proposals in one step, all or none', async () => {
  const turn = 'mutation ($input: ProposePlannedRotationsInput!) { proposePlannedRotations(input: $input) { rotations { state teacher { name } toSchool { name } } userErrors { code field } } }';
  const input = { plan: thirty.id, startsOn: '2028-09-01', endsOn: '2029-08-01' };
  const trial = await graph.answer(turn, { input: { ...input, dryRun: true } }, asking);
  expect((trial.data as { proposePlannedRotations: { rotations: unknown[] } }).proposePlannedRotations.rotations).toHaveLength(30);
  const { data } = await graph.answer(turn, { input }, asking);
  const { rotations, userErrors } = (data as { proposePlannedRotations: { rotations: { state: string }[]; userErrors: unknown[] } }).proposePlannedRotations;
  expect([userErrors, rotations.length, new Set(rotations.map(({ state }) => state))]).toEqual([[], 30, new Set(['PROPOSED'])]);
  const again = await graph.answer(turn, { input }, asking);
  expect(again.data).toEqual({ proposePlannedRotations: { rotations: null, userErrors: [{ code: 'OVERLAPS', field: ['plan', 'moves', '1', 'startsOn'] }] } });
  const foreign = await graph.answer(turn, { input }, planner('361023'));
  expect(foreign.data).toMatchObject({ proposePlannedRotations: { userErrors: [{ code: 'NOT_FOUND', field: ['plan'] }] } });
});

test.each<[string, object, object]>([
  ['too many moves', { maxMoves: 501 }, { code: 'INVALID_VALUE', field: ['constraints', 'maxMoves'] }],
  ['a share above one', { minBackboneShare: 1.2 }, { code: 'INVALID_VALUE', field: ['constraints', 'minBackboneShare'] }],
  ['a time without end', { timeLimitSeconds: 3000 }, { code: 'INVALID_VALUE', field: ['constraints', 'timeLimitSeconds'] }],
  ['a school that is no id', { receivers: ['花海'] }, { code: 'INVALID_VALUE', field: ['constraints', 'receivers'] }],
])('%s is refused, and nothing is computed', async (_, constraints, refusal) => {
  const { plan, userErrors } = await begin(constraints);
  expect([plan, userErrors]).toMatchObject([null, [refusal]]);
});

test('a pack or county that does not exist is refused', async () => {
  expect((await begin({}, { rulePack: 'NOWHERE' })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['rulePack'] }]);
  const { data } = await graph.answer(propose, { input: { county: '01900000-0000-7000-8000-000000000000', name: 'x', constraints: { maxMoves: 1 } } }, administrator);
  expect(data).toMatchObject({ proposeExchangePlan: { plan: null, userErrors: [{ code: 'NOT_FOUND', field: ['county'] }] } });
});

test('what is done cannot be cancelled', async () => {
  const cancel = 'mutation ($input: CancelExchangePlanInput!) { cancelExchangePlan(input: $input) { plan { state } userErrors { code } } }';
  const { version } = await shown(thirty.id);
  expect((await graph.answer(cancel, { input: { id: thirty.id, expectedVersion: version } }, asking)).data).toEqual({ cancelExchangePlan: { plan: null, userErrors: [{ code: 'INVALID_STATE' }] } });
});
