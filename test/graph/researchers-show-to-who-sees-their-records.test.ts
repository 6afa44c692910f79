import { Client } from 'pg';
import type { Identity } from '../../subgraphs/kit/context/viewer';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { administrator, leadSchoolUser, planner, schoolAdmin, stranger, teacher } from '../support/viewers';

let database: TestDatabase;
let graph: TestGraph;
/** A researcher of the county, who teaches at a school of it, and the organisation whose head serves at that school. */
let one: { id: string; code: string; school: string };
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  const client = new Client(database.owner);
  await client.connect();
  const { rows } = await client.query<typeof one>(
    `SELECT r.id, t.code, s.code AS school FROM groups.researcher_assignment r JOIN groups.research_organisation o ON o.id = r.organisation_id AND o.level = 'COUNTY'
     JOIN staffing.teacher t ON t.id = r.teacher_id JOIN staffing.appointment a ON a.teacher_id = t.id AND a.ends_on IS NULL JOIN schools.school s ON s.id = a.serving_school_id
     WHERE o.code = 'RO620981' ORDER BY r.subject LIMIT 1`,
  );
  one = rows[0]!;
  await client.query(`UPDATE groups.research_organisation SET head_id = (SELECT id FROM staffing.teacher WHERE code = $1) WHERE code = 'RO620981'`, [one.code]);
  await client.end();
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const accounts: Record<string, () => Identity> = {
  'the planner of the county': () => planner('620981'),
  'a system administrator': () => administrator,
  'the school of the researcher': () => schoolAdmin(one.school),
  'the researcher': () => teacher(one.code, one.school),
  'another teacher': () => teacher('T620981-00001', '3162000001'),
  'a school of another county': () => schoolAdmin('2151000001'),
  'a lead school of another county': () => leadSchoolUser('2151000001'),
  'the planner of another county': () => planner('141124'),
};

test.each([
  ['the planner of the county', true],
  ['a system administrator', true],
  ['the school of the researcher', true],
  ['the researcher', true],
  ['another teacher', false],
  ['a school of another county', false],
  ['a lead school of another county', false],
  ['the planner of another county', false],
])('%s meets the researcher and the head by every way: %s', async (who, seen) => {
  const { data, errors } = await graph.answer(
    `query ($id: ID!) { researcherAssignment(id: $id) { teacher { name } } researcherAssignments(where: { countyCode: "620981", level: { eq: COUNTY } }, first: 100) { nodes { id teacher { name } } }
      researchOrganisation(code: "RO620981") { name head { name } researchers(first: 100) { nodes { id } } } }`,
    { id: one.id },
    accounts[who]!(),
  );
  const shown = data as unknown as { researcherAssignment: unknown; researcherAssignments: { nodes: { id: string }[] }; researchOrganisation: { head: unknown; researchers: { nodes: { id: string }[] } } };
  const met = [shown.researcherAssignment !== null, shown.researcherAssignments.nodes.some(({ id }) => id === one.id), shown.researchOrganisation.head !== null, shown.researchOrganisation.researchers.nodes.some(({ id }) => id === one.id)];
  expect(met).toEqual([seen, seen, seen, seen]);
  expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions?.['code'], (extensions?.['params'] as { reason: string } | undefined)?.reason]) ?? []).toEqual(seen ? [] : [['researchOrganisation.head', 'WITHHELD', 'OUT_OF_SCOPE']]);
});

test('a stranger sees the network and its figures of many, and nobody in it', async () => {
  const { data, errors } = await graph.answer(
    '{ researchOrganisation(code: "RO620981") { name children(first: 1) { nodes { level } } } school(code: "3162000001") { researchPath { level head { id } } } researchersBySubject { subject researchers } }',
    {},
    stranger,
  );
  expect(data).toMatchObject({ researchOrganisation: { name: '玉门市教育教学研究室(示例)', children: { nodes: [{ level: 'GROUP' }] } }, researchersBySubject: expect.arrayContaining([{ subject: expect.any(String) as string, researchers: expect.any(Number) as number }]) as unknown });
  expect(new Set(errors?.map(({ extensions }) => extensions?.['code']))).toEqual(new Set(['FORBIDDEN']));
  expect(JSON.stringify(data)).not.toMatch(/"head":\{/);
});

test('heads and researchers of a county come with one statement each for all its organisations', async () => {
  const asked = async (first: number): Promise<number> => {
    graph.statements.length = 0;
    await graph.answer(`{ researchOrganisations(where: { countyCode: "620981", level: { eq: SCHOOL } }, first: ${first}, orderBy: CODE_DESC) { nodes { head { name } researchers { nodes { subject } } parent { name } } } }`, {}, planner('620981'));
    return graph.statements.filter(({ subgraph }) => subgraph === 'groups').length;
  };
  expect([await asked(20), await asked(60)]).toEqual([5, 5]);
});
