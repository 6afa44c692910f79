import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { planner, schoolAdmin } from '../support/viewers';

let graph: TestGraph;
let need: string;
let gap: number;
beforeAll(async () => {
  graph = await startGraph(await sharedSample());
  const { data } = await graph.answer('{ staffingNeeds(countyCode: "620981", subjects: [MATHEMATICS], stage: PRIMARY, township: true, first: 1) { needs { id gap } } }');
  ({ id: need, gap } = (data as { staffingNeeds: { needs: { id: string; gap: number }[] } }).staffingNeeds.needs[0]!);
});
afterAll(() => graph.close());

const query = `query ($need: ID!, $first: Int = 100) { exchangeCandidates(need: $need, first: $first) { gap total candidates { rank backbone yearsAtSchool sameGroup kilometres senderSurplusAfter senderGapAfter warnings
  teacher { id subject stage rotationEligibility { available } } fromSchool { id } } } }`;
interface Candidate { kilometres: number; rank: number; sameGroup: boolean; yearsAtSchool: number; senderSurplusAfter: number; senderGapAfter: number; warnings: string[]; teacher: { id: string; subject: string; stage: string; rotationEligibility: { available: boolean } } }
const ask = async (asking = planner('620981')) => {
  const { data, errors } = await graph.answer(query, { need }, asking);
  expect(errors).toBeUndefined();
  return (data as { exchangeCandidates: { gap: number | null; total: number; candidates: Candidate[] } }).exchangeCandidates;
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

test('what is told of the sending school is what the simulation says of the move', async () => {
  const { candidates } = await ask();
  const toSchool = need.split('.')[0]!;
  for (const { teacher, senderSurplusAfter, warnings } of [candidates[0]!, candidates.at(-1)!]) {
    const { data } = await graph.answer(
      'query ($moves: [MoveInput!]!) { simulateExchange(countyCode: "620981", moves: $moves) { moves { fromSchool { id } warnings } schools { school { id } after { surplus } } } }',
      { moves: [{ teacher: teacher.id, toSchool, personnelRelationMoves: true }] },
    );
    const { moves, schools } = (data as { simulateExchange: { moves: { fromSchool: { id: string }; warnings: string[] }[]; schools: { school: { id: string }; after: { surplus: number } }[] } }).simulateExchange;
    expect(schools.find(({ school }) => school.id === moves[0]!.fromSchool.id)!.after.surplus).toBeCloseTo(senderSurplusAfter, 9);
    for (const warning of ['SENDER_SHORT', 'SUBJECT_SHORT', 'LAST_OF_SUBJECT']) expect([warning, moves[0]!.warnings.includes(warning)]).toEqual([warning, warnings.includes(warning)]);
  }
});

test('it takes six statements, and what is no need is refused', async () => {
  graph.statements.length = 0;
  await graph.answer('query ($need: ID!) { exchangeCandidates(need: $need) { total } }', { need });
  expect(graph.statements.filter(({ subgraph }) => subgraph === 'planning')).toHaveLength(6);
  const { errors } = await graph.answer(query, { need: '花海.数学' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_FILTER', params: { field: 'need', value: '花海.数学' } });
});

test('a need of another county has no candidates, and schools may not ask', async () => {
  expect(await ask(planner('361023'))).toEqual({ gap: null, total: 0, candidates: [] });
  expect((await graph.answer(query, { need }, schoolAdmin('3262000001'))).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
