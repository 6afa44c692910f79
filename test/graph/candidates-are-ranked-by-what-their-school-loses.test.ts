import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { planner, schoolAdmin } from '../support/viewers';

let graph: TestGraph;
let need: string;
let gap: number;
beforeAll(async () => {
  graph = await startGraph(await sharedSample());
  const { data } = await graph.answer('{ staffingNeeds(countyCode: "620981", subjects: [MATHEMATICS], stage: PRIMARY, township: true, first: 1) { nodes { id gap } } }');
  ({ id: need, gap } = (data as { staffingNeeds: { nodes: { id: string; gap: number }[] } }).staffingNeeds.nodes[0]!);
});
afterAll(() => graph.close());

const query = `query ($need: ID!, $first: Int = 100, $after: String) { exchangeCandidates(need: $need) { gap candidates(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { rank backbone yearsAtSchool sameGroup kilometres senderSurplusAfter senderGapAfter warnings
  teacher { id subject stage rotationEligibility { available } } fromSchool { id } } } } }`;
interface Candidate { kilometres: number; rank: number; sameGroup: boolean; yearsAtSchool: number; senderSurplusAfter: number; senderGapAfter: number; warnings: string[]; teacher: { id: string; subject: string; stage: string; rotationEligibility: { available: boolean } } }
const ask = async (asking = planner('620981'), paging: object = {}) => {
  const { data, errors } = await graph.answer(query, { need, ...paging }, asking);
  expect(errors).toBeUndefined();
  const { gap: now, candidates } = (data as { exchangeCandidates: { gap: number | null; candidates: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Candidate[] } } }).exchangeCandidates;
  return { gap: now, total: candidates.totalCount, candidates: candidates.nodes, pageInfo: candidates.pageInfo };
};

test('all of them match the subject and stage, are due and not away', async () => {
  const { candidates, total, gap: now } = await ask();
  expect(now).toBeCloseTo(gap, 9);
  expect(total).toBeGreaterThanOrEqual(candidates.length);
  expect(candidates.length).toBeGreaterThan(10);
  for (const { teacher } of candidates) expect([teacher.subject, teacher.stage, teacher.rotationEligibility.available]).toEqual(['MATHEMATICS', 'PRIMARY', true]);
});

test('nobody stands before who has fewer warnings, before the same group, before a nearer school, or before one with more to spare', async () => {
  const { candidates } = await ask();
  expect(candidates.map(({ rank }) => rank)).toEqual(candidates.map((_, index) => index + 1));
  const keys = candidates.map(({ warnings, sameGroup, kilometres, senderSurplusAfter, yearsAtSchool }) => [warnings.length, sameGroup ? 0 : 1, kilometres, -senderSurplusAfter, -yearsAtSchool]);
  const sorted = [...keys].sort((a, b) => a.map((value, index) => value - b[index]!).find((difference) => difference !== 0) ?? 0);
  expect(keys).toEqual(sorted);
});

test('pages of three hold every candidate once, in the order of the whole', async () => {
  const { candidates, total } = await ask();
  expect(candidates).toHaveLength(Math.min(total, 100));
  const paged: Candidate[] = [];
  for (let after: string | null = null, more = true; more && paged.length < candidates.length; ) {
    const page = await ask(planner('620981'), { first: 3, after });
    paged.push(...page.candidates);
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  expect(paged.slice(0, candidates.length).map(({ teacher }) => teacher.id)).toEqual(candidates.map(({ teacher }) => teacher.id));
});

test('what is told of the sending school is what the simulation says of the move', async () => {
  const { candidates } = await ask();
  const toSchool = need.split('.')[0]!;
  for (const { teacher, senderSurplusAfter, warnings } of [candidates[0]!, candidates.at(-1)!]) {
    const { data } = await graph.answer(
      'query ($moves: [MoveInput!]!) { simulateExchange(countyCode: "620981", moves: $moves) { moves { fromSchool { staffingStandard { stages { stage teachers leaders due } } } warnings } } }',
      { moves: [{ teacher: teacher.id, toSchool, personnelRelationMoves: true }] },
    );
    const { moves } = (data as { simulateExchange: { moves: { fromSchool: { staffingStandard: { stages: { stage: string; teachers: number; leaders: number; due: number }[] } }; warnings: string[] }[] } }).simulateExchange;
    const { teachers, leaders, due } = moves[0]!.fromSchool.staffingStandard.stages.find(({ stage }) => stage === 'PRIMARY')!;
    expect(teachers - leaders - 1 - due).toBeCloseTo(senderSurplusAfter, 9);
    // One move by itself is held to no share of backbone teachers.
    expect(moves[0]!.warnings.filter((code) => code !== 'BACKBONE_SHARE')).toEqual(warnings);
  }
});

test('it takes twelve statements, however large the county, and what is no need is refused', async () => {
  graph.statements.length = 0;
  await graph.answer('query ($need: ID!) { exchangeCandidates(need: $need) { candidates { totalCount } } }', { need });
  expect(graph.statements.filter(({ subgraph }) => subgraph === 'planning')).toHaveLength(12);
  const { errors } = await graph.answer(query, { need: '花海.数学' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_FILTER', params: { field: 'need', value: '花海.数学' } });
});

test('a need of another county is as one that does not exist, and schools may not ask', async () => {
  const refused = async (id: string, asking = planner('620981')): Promise<unknown> => (await graph.answer(query, { need: id }, asking)).errors?.[0]?.extensions;
  const unknown = (value: string) => ({ code: 'BAD_FILTER', params: { field: 'need', value } });
  expect(await refused(need, planner('361023'))).toMatchObject(unknown(need));
  // Nobody learns whether a school is there: one that is not is refused in the same words; so is a subject that has no lessons in the stage.
  const [school] = need.split('.') as [string];
  for (const id of [need.replace(school, '01900000-0000-7000-8000-000000000000'), `${school}.PRIMARY.PHYSICS`, `${school}.SENIOR_SECONDARY.CHINESE`]) expect(await refused(id)).toMatchObject(unknown(id));
  expect((await graph.answer(query, { need }, schoolAdmin('3262000001'))).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
