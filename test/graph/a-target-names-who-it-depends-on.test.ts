import { Client } from 'pg';
import type { Identity } from '../../subgraphs/kit/context/viewer';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { administrator, planner, schoolAdmin, stranger } from '../support/viewers';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
let target: string;
let school: string;
let group: string;

const idOf = async (table: string, code: string): Promise<string> => (await client.query<{ id: string }>(`SELECT id FROM ${table} WHERE code = $1`, [code])).rows[0]!.id;

beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
  target = await idOf('planning.target', 'TG620981-192');
  school = await idOf('schools.school', '2162000003');
  group = await idOf('groups.education_group', 'G620981-09');
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

const asking = planner('620981');

interface Changed {
  dependency?: { id: string; version: number; note: string | null; school: { name: string } | null; group: { name: string } | null } | null;
  target?: { dependsOn: { totalCount: number } } | null;
  userErrors: { code: string; field: string[] }[];
}

async function change(mutation: string, type: string, shown: string, input: object, who: Identity = asking): Promise<Changed> {
  const { data, errors } = await graph.answer(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${shown} userErrors { code field } } }`, { input }, who);
  return errors ? { userErrors: errors.map(({ extensions }) => ({ code: String(extensions?.code), field: [] })) } : (data as Record<string, Changed>)[mutation]!;
}
const add = (more: object, who?: Identity) => change('addTargetDependency', 'AddTargetDependencyInput', 'dependency { id version note school { name } group { name } }', { target, ...more }, who);
const remove = (input: object, who?: Identity) => change('removeTargetDependency', 'RemoveTargetDependencyInput', 'target { dependsOn { totalCount } }', input, who);

const ofTarget = async (args: string): Promise<unknown> => (await graph.answer(`query ($school: ID!, $group: ID!) { ${args} }`, { school, group }, stranger)).data;

let added: { id: string; version: number };
test('a school and a group are named, and both sides show it to everyone', async () => {
  const first = await add({ school, note: '示范校', idempotencyKey: 'one' });
  expect(first).toMatchObject({ dependency: { note: '示范校', school: { name: expect.any(String) as string }, group: null }, userErrors: [] });
  added = first.dependency!;
  expect((await add({ school, note: '示范校', idempotencyKey: 'one' })).dependency?.id).toBe(added.id);
  expect(await add({ group })).toMatchObject({ dependency: { school: null, group: { name: expect.any(String) as string } }, userErrors: [] });
  const quality = 'targets(where: { domain: { eq: QUALITY } }) { nodes { code } }';
  expect(
    await ofTarget(`target(code: "TG620981-192") { dependsOn { nodes { school { id } group { id } } } } school(id: $school) { ${quality} } educationGroup(id: $group) { ${quality} }
      targets(where: { domain: { eq: QUALITY }, dependsOnSchool: $school, dependsOnGroup: $group }) { nodes { code } }`),
  ).toEqual({
    target: { dependsOn: { nodes: expect.arrayContaining([{ school: { id: school }, group: null }, { school: null, group: { id: group } }]) as unknown[] } },
    school: { targets: { nodes: [{ code: 'TG620981-192' }] } },
    educationGroup: { targets: { nodes: [{ code: 'TG620981-192' }] } },
    targets: { nodes: [{ code: 'TG620981-192' }] },
  });
});

test.each<[string, () => object, object]>([
  ['neither school nor group', () => ({}), { code: 'EMPTY', field: ['school'] }],
  ['both', () => ({ school, group }), { code: 'INVALID_VALUE', field: ['group'] }],
  ['the same school again', () => ({ school }), { code: 'ALREADY_EXISTS', field: ['school'] }],
  ['the same group again', () => ({ group }), { code: 'ALREADY_EXISTS', field: ['group'] }],
  ['a school that is not there', () => ({ school: '玉门' }), { code: 'NOT_FOUND', field: ['school'] }],
])('%s is refused', async (_, more, refusal) => {
  expect((await add(more())).userErrors).toEqual([refusal]);
});

test('a closed school, and one of another county, are refused even to the administrator', async () => {
  const closed = await client.query<{ id: string }>(`SELECT s.id FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = '620981' AND s.closed_on IS NOT NULL`);
  expect((await add({ school: closed.rows[0]?.id })).userErrors).toEqual([{ code: 'NOT_OPEN', field: ['school'] }]);
  const foreign = await idOf('schools.school', '2136000001');
  expect((await add({ school: foreign })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['school'] }]);
  expect((await add({ school: foreign }, administrator)).userErrors).toEqual([{ code: 'INVALID_VALUE', field: ['school'] }]);
});

test('what is removed is gone from both sides, and the log keeps it', async () => {
  expect((await remove({ id: added.id, expectedVersion: 2 })).userErrors).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
  expect(await remove({ id: added.id, expectedVersion: added.version })).toEqual({ target: { dependsOn: { totalCount: 1 } }, userErrors: [] });
  expect(await ofTarget('school(id: $school) { targets(where: { domain: { eq: QUALITY } }) { totalCount } } targets(where: { dependsOnSchool: $school, domain: { eq: QUALITY } }) { totalCount }  educationGroup(id: $group) { id }')).toMatchObject({
    school: { targets: { totalCount: 0 } },
    targets: { totalCount: 0 },
  });
  const { rows } = await client.query(`SELECT operation, before ->> 'note' AS note FROM planning.change WHERE record_id = $1 AND after IS NULL`, [added.id]);
  expect(rows).toEqual([{ operation: 'removeTargetDependency', note: '示范校' }]);
});

test('only planners of the county whose target it is change what it depends on', async () => {
  const row = (await client.query<{ id: string; version: number }>('SELECT id, version FROM planning.target_dependency WHERE target_id = $1', [target])).rows[0];
  const codes = async (who: Identity): Promise<(string | undefined)[]> => {
    const [adding, removing] = [await add({ school, dryRun: true }, who), await remove({ id: row?.id, expectedVersion: row?.version, dryRun: true }, who)];
    return [adding, removing].map(({ userErrors }) => userErrors[0]?.code);
  };
  expect(await codes(schoolAdmin('2162000003'))).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  expect(await codes(planner('361023'))).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  expect(await codes(asking)).toEqual([undefined, undefined]);
});

test('what a hundred targets depend on comes with one statement more, and so do the targets of many schools', async () => {
  const asked = async (query: string): Promise<number> => {
    graph.statements.length = 0;
    expect((await graph.answer(query)).errors).toBeUndefined();
    return graph.statements.filter(({ subgraph }) => subgraph === 'planning').length;
  };
  const dependencies = (first: number) => asked(`{ targets(first: ${first}) { nodes { dependsOn { nodes { note school { id } group { id } } } } } }`);
  const targets = (first: number) => asked(`{ schools(where: { countyCode: "620981" }, first: ${first}) { nodes { targets { nodes { title } } } } }`);
  expect([await dependencies(10), await dependencies(100), await targets(5), await targets(60)]).toEqual([2, 2, 1, 1]);
});

test('an id that is none is refused as a filter', async () => {
  const { errors } = await graph.answer('{ targets(where: { dependsOnSchool: "玉门" }) { totalCount } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_FILTER', params: { field: 'dependsOnSchool', value: '玉门' } });
});
