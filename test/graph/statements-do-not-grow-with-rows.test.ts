import { readFileSync } from 'node:fs';
import { operationFiles, operationVariables } from '../support/operations';
import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph(await sharedSample());
});
afterAll(() => graph.close());

const network = readFileSync(operationFiles().find(([name]) => name === '1-network')?.[1] ?? '', 'utf8');
const kind = 'kind: { in: [SCHOOL_DISTRICT, EDUCATION_GROUP, ALLIANCE] } }';

async function asked(groups: number, rotations: number): Promise<{ statements: number; rows: number }> {
  graph.statements.length = 0;
  const query = network.replace(kind, `${kind}, first: ${groups}`).replace('rotationAssignments(first: 5', `rotationAssignments(first: ${rotations}`);
  const { data, errors } = await graph.answer(query, operationVariables);
  expect(errors).toBeUndefined();
  return { statements: graph.statements.length, rows: JSON.stringify(data).split('"name"').length };
}

test('the network of one group and of eight, with few rotations or many, takes the same number of statements', async () => {
  const one = await asked(1, 2);
  const eight = await asked(8, 60);
  expect(eight.rows).toBeGreaterThan(5 * one.rows);
  expect(eight.statements).toBe(one.statements);
});

const perSchool = (first: number): string => `{
  schools(first: ${first}, where: { countyCode: "620981" }) {
    nodes {
      name county { name } township { name } classGroups(first: 2) { totalCount nodes { size } } designations { nodes { name } } successions { totalCount }
      groups(on: "2026-10-15") { nodes { name } } memberships { totalCount nodes { role } } partnerSchools(on: "2026-10-15") { nodes { name } } supportPairings(during: {}) { totalCount }
      teachers(first: 2, on: "2026-10-15") { totalCount nodes { name honours { totalCount nodes { name } } servingSchool(on: "2026-10-15") { name } training { attendances } } }
      rotationsIn(during: {}) { totalCount nodes { teacher { name } fromSchool { name } } } mentorLinks(during: {}) { nodes { mentor { name } } } staffing(on: "2026-10-15") { teachers }
      rooms { totalCount nodes { sharings { nodes { group { name } } } bookings { totalCount } } } facilities { openHazards } projects { nodes { name } } equipment { totalCount }
    }
  }
}`;

test('everything about forty schools and about all of the county takes the same number of statements', async () => {
  const count = async (first: number): Promise<number> => {
    graph.statements.length = 0;
    const { data, errors } = await graph.answer(perSchool(first));
    expect(errors).toBeUndefined();
    schools.push((data as { schools: { nodes: unknown[] } }).schools.nodes.length);
    return graph.statements.length;
  };
  const schools: number[] = [];
  // Forty hold some of everything, so that no statement is spared for want of rows.
  expect(await count(100)).toBe(await count(40));
  expect(schools[0]).toBeGreaterThan(1.5 * (schools[1] ?? 0));
});
