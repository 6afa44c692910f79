import type { Identity } from '../../subgraphs/kit/context/viewer';
import type { RecordAppraisalInput } from '../support/generated/graphql';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner, schoolAdmin, stranger } from '../support/viewers';

const code = '2162000003';
let database: TestDatabase;
let graph: TestGraph;
let school: string;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  school = ((await graph.answer(`{ school(code: "${code}") { id } }`)).data as { school: { id: string } }).school.id;
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const county = planner('620981');
const recording = `mutation Record($input: RecordAppraisalInput!) {
  recordAppraisal(input: $input) { appraisal { id version trainingEffect { points without effect } } userErrors { code field } }
}`;
interface Recorded {
  readonly appraisal: { readonly id: string; readonly version: number } | null;
}
async function record(more: Partial<RecordAppraisalInput>, asking: Identity = county): Promise<Recorded> {
  const { data, errors } = await graph.answer(recording, { input: { school, year: 2026, score: 85, ...more } }, asking);
  return errors ? { appraisal: null, ...errors[0]?.extensions } : (data as { recordAppraisal: Recorded }).recordAppraisal;
}
const refusal = (name: string, ...field: string[]) => ({ appraisal: null, userErrors: [{ code: name, field }] });
const shown = async (asking: Identity): Promise<unknown> =>
  ((await graph.answer(`{ school(code: "${code}") { appraisals(where: { year: { eq: 2026 } }) { nodes { score } } } }`, {}, asking)).data as { school: { appraisals: { nodes: unknown[] } } }).school.appraisals.nodes;

test('what cannot be is refused: half of the training, more points than there are, a year to come', async () => {
  expect(await record({ trainingScore: 90 })).toEqual(refusal('EMPTY', 'trainingWeight'));
  expect(await record({ trainingWeight: 10 })).toEqual(refusal('EMPTY', 'trainingScore'));
  expect(await record({ trainingScore: 90, trainingWeight: 100 })).toEqual(refusal('INVALID_VALUE', 'trainingWeight'));
  expect(await record({ score: 8, trainingScore: 90, trainingWeight: 10 })).toEqual(refusal('INVALID_VALUE', 'trainingScore'));
  for (const year of [2027, 2101, 2_000_000_000]) expect(await record({ year })).toEqual(refusal('INVALID_VALUE', 'year'));
  for (const year of [-5, 0, 10, 1949]) expect(await record({ year })).toMatchObject({ appraisal: null, userErrors: [{ code: expect.stringMatching(/^(?:INVALID_VALUE|NOT_OPEN)$/) as string }] });
  expect(await record({ score: 100.5 })).toEqual(refusal('INVALID_VALUE', 'score'));
  expect(await record({}, planner('141124'))).toEqual(refusal('NOT_FOUND', 'school'));
  expect(await record({}, schoolAdmin(code))).toMatchObject({ code: 'FORBIDDEN' });
});

test('the effect is the score less what all else would give; the result is public once published, and is published once', async () => {
  const { appraisal } = await record({ trainingScore: 90, trainingWeight: 20 });
  expect(appraisal).toMatchObject({ trainingEffect: { points: 18, without: 83.75, effect: 1.25 } });
  expect(await record({})).toEqual(refusal('ALREADY_EXISTS', 'year'));
  expect([await shown(county), await shown(schoolAdmin(code)), await shown(schoolAdmin('2162000001')), await shown(stranger)]).toEqual([[{ score: 85 }], [{ score: 85 }], [], []]);

  const publish = async (on: string | null): Promise<unknown> =>
    (await graph.answer('mutation Publish($input: PublishAppraisalInput!) { publishAppraisal(input: $input) { userErrors { code field } } }', { input: { id: appraisal?.id, expectedVersion: 1, publishedOn: on } }, county)).data?.['publishAppraisal'];
  expect(await publish('2026-11-20')).toEqual({ userErrors: [{ code: 'INVALID_VALUE', field: ['publishedOn'] }] });
  graph.setToday('2027-01-15');
  expect(await publish(null)).toEqual({ userErrors: [] });
  expect(await shown(stranger)).toEqual([{ score: 85 }]);
  graph.setToday('2026-11-23');
});

test('in the sample, what counted for training is the figure the graph computes, to a hundredth', async () => {
  const { data } = await graph.answer(
    '{ schoolAppraisals(where: { countyCode: "620981", year: { eq: 2025 }, trainingCounted: true }, first: 100) { nodes { trainingScore school { trainingQuality(year: 2025) { value } } } } }',
    {},
    county,
  );
  const { nodes } = (data as { schoolAppraisals: { nodes: { trainingScore: number; school: { trainingQuality: { value: number } } }[] } }).schoolAppraisals;
  expect(nodes.length).toBeGreaterThan(20);
  for (const { trainingScore, school: of } of nodes) expect(Math.abs(of.trainingQuality.value - trainingScore)).toBeLessThan(0.00501);
});

test('appraisals and training quality of many schools take as many statements as those of a few', async () => {
  const asked = async (first: number): Promise<Record<string, number>> => {
    graph.statements.length = 0;
    await graph.answer(`{ schools(where: { countyCode: "620981" }, first: ${first}) { nodes { trainingQuality(year: 2025) { value } appraisals { nodes { score trainingEffect { effect } } } } } }`);
    const of = (name: string): number => graph.statements.filter(({ subgraph }) => subgraph === name).length;
    return { staffing: of('staffing'), planning: of('planning') };
  };
  expect([await asked(20), await asked(90)]).toEqual([{ staffing: 1, planning: 1 }, { staffing: 1, planning: 1 }]);
});
