import type { Identity } from '../../subgraphs/kit/context/viewer';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { administrator, planner, schoolAdmin, stranger, teacher } from '../support/viewers';

const principal = 'T620981-00436';
const school = '2162000001';
let database: TestDatabase;
let graph: TestGraph;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const counts = async (asking: Identity): Promise<unknown> => {
  const { data, errors } = await graph.answer(
    `{ principalRanks(where: { heldOn: "2026-10-15", grantedOn: { eq: "2026-03-01" } }) { nodes { teacher { code } } } portfolioItems(where: { code: { in: ["PI620981-018", "PI620981-021"] } }) { nodes { code } } }`,
    {},
    asking,
  );
  if (errors) return errors.map(({ extensions }) => extensions?.['code']);
  const { principalRanks, portfolioItems } = data as { principalRanks: { nodes: { teacher: { code: string } }[] }; portfolioItems: { nodes: { code: string }[] } };
  return { ranked: principalRanks.nodes.some((rank) => rank.teacher.code === principal), items: portfolioItems.nodes.map(({ code }) => code) };
};

test.each<[string, Identity, unknown]>([
  ['the principal', teacher(principal, school), { ranked: true, items: ['PI620981-018'] }],
  ['another principal', teacher('T620981-00539', '2162000002'), { ranked: false, items: ['PI620981-021'] }],
  ['the school', schoolAdmin(school), { ranked: true, items: ['PI620981-018'] }],
  ['the planner of the county', planner('620981'), { ranked: true, items: ['PI620981-018', 'PI620981-021'] }],
  ['the planner of another county', planner('141124'), { ranked: false, items: [] }],
  ['a system administrator', administrator, { ranked: true, items: ['PI620981-018', 'PI620981-021'] }],
])('rank and portfolio of a principal show to %s as the other records of the teacher do', async (_, asking, expected) => {
  expect(await counts(asking)).toEqual(expected);
});

test('a stranger is told of neither', async () => {
  expect(await counts(stranger)).toEqual(expect.arrayContaining(['FORBIDDEN']));
});

test('which school lacks a candidate is told to who sees its staff', async () => {
  const lacking = async (asking: Identity): Promise<unknown> => {
    const { data, errors } = await graph.answer('{ schoolsWithoutReserveCandidate(countyCode: "620981", by: "2027-08-31") { nodes { code } } }', {}, asking);
    return errors?.[0]?.extensions?.['code'] ?? (data as { schoolsWithoutReserveCandidate: { nodes: { code: string }[] } }).schoolsWithoutReserveCandidate.nodes.map(({ code }) => code);
  };
  expect(await lacking(planner('620981'))).toEqual(['1162000019']);
  expect(await lacking(planner('141124'))).toEqual([]);
  expect(await lacking(schoolAdmin('1162000019'))).toEqual(['1162000019']);
  expect(await lacking(teacher(principal, school))).toBe('FORBIDDEN');
});

test('a new rank takes the place of the one before from its day on, and both stay', async () => {
  const { data } = await graph.answer(
    `{ teacher(code: "${principal}") { id principalRanks { totalCount } } before: principalRanks(where: { heldOn: "2026-02-28", countyCode: "620981" }, first: 100) { nodes { grade teacher { code } } }
      after: principalRanks(where: { heldOn: "2026-03-01", countyCode: "620981" }, first: 100) { nodes { grade teacher { code } } } }`,
  );
  const { teacher: found, before, after } = data as Record<'before' | 'after', { nodes: { grade: string; teacher: { code: string } }[] }> & { teacher: { principalRanks: { totalCount: number } } };
  const grades = ({ nodes }: typeof before): string[] => nodes.filter((rank) => rank.teacher.code === principal).map(({ grade }) => grade);
  expect([found.principalRanks.totalCount, grades(before), grades(after)]).toEqual([2, ['JUNIOR'], ['INTERMEDIATE']]);
});

test('principals of many schools, their ranks and portfolios, come with as many statements as those of a few', async () => {
  const asked = async (first: number): Promise<number> => {
    graph.statements.length = 0;
    await graph.answer(
      `{ schools(where: { countyCode: "620981" }, first: ${first}) { nodes { principals(on: "2026-10-15") { nodes { teacher { principalRanks { nodes { grade } } portfolio { nodes { code } } } } } reserveCandidates { nodes { stage } } } } }`,
    );
    return graph.statements.filter(({ subgraph }) => subgraph === 'staffing').length;
  };
  expect(await asked(90)).toBe(await asked(30));
});
