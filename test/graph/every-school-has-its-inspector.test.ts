import { Client } from 'pg';
import type { Identity } from '../../subgraphs/kit/context/viewer';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { administrator, planner, schoolAdmin, stranger } from '../support/viewers';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
const ids: Record<string, string> = {};

beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
  for (const [table, code] of [['schools.county', '620981'], ['schools.county', '361023'], ['schools.school', '2136000001']] as const) {
    ids[code] = (await client.query<{ id: string }>(`SELECT id FROM ${table} WHERE code = $1`, [code])).rows[0]!.id;
  }
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

const asking = planner('620981');

interface Changed {
  record: { id: string; version: number; startsOn: string; endsOn: string | null } | null;
  userErrors: { code: string; field: string[] }[];
}

async function change(mutation: string, type: string, record: string, input: object, who: Identity): Promise<Changed> {
  const { data, errors } = await graph.answer(`mutation ($input: ${type}!) { change: ${mutation}(input: $input) { record: ${record} { id version startsOn endsOn } userErrors { code field } } }`, { input }, who);
  return errors ? { record: null, userErrors: errors.map(({ extensions }) => ({ code: String(extensions?.code), field: [] })) } : (data as { change: Changed }).change;
}
const appoint = (more: object = {}, who: Identity = asking) => change('appointInspector', 'AppointInspectorInput', 'inspector', { county: ids['620981'], name: '督学乙', zone: '新市区', kind: 'FULL_TIME', startsOn: '2026-10-01', ...more }, who);
const assign = (input: object, who: Identity = asking) => change('assignInspector', 'AssignInspectorInput', 'assignment', input, who);
const end = (input: object, who: Identity = asking) => change('endInspectorAssignment', 'EndInspectorAssignmentInput', 'assignment', input, who);

async function without(on: string, rest = ''): Promise<string[]> {
  const { data, errors } = await graph.answer(`{ schoolsWithoutInspector(countyCode: "620981", on: "${on}", first: 100${rest}) { totalCount nodes { id } } }`, {}, stranger);
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = (data as { schoolsWithoutInspector: { totalCount: number; nodes: { id: string }[] } }).schoolsWithoutInspector;
  expect(nodes).toHaveLength(totalCount);
  return nodes.map(({ id }) => id);
}

const loadOf = async (id: string, on: string): Promise<number> => ((await graph.answer('query ($id: ID!, $on: Date) { inspector(id: $id) { load(on: $on) } }', { id, on }, stranger)).data as { inspector: { load: number } }).inspector.load;

test('a school without one is named until an inspector answers for it, and again once that ends; the load follows', async () => {
  const [school] = await without('2026-11-01');
  const inspector = (await appoint()).record!;
  expect(await loadOf(inspector.id, '2026-11-01')).toBe(0);
  const assigned = await assign({ inspector: inspector.id, school, startsOn: '2026-11-01' });
  expect(assigned).toMatchObject({ record: { startsOn: '2026-11-01', endsOn: null }, userErrors: [] });
  expect([(await without('2026-10-31')).includes(school!), (await without('2026-11-01')).includes(school!)]).toEqual([true, false]);
  expect([await loadOf(inspector.id, '2026-10-31'), await loadOf(inspector.id, '2026-11-01')]).toEqual([0, 1]);
  expect((await assign({ inspector: inspector.id, school, startsOn: '2026-12-01' })).userErrors).toEqual([{ code: 'OVERLAPS', field: ['startsOn'] }]);
  expect((await end({ id: assigned.record!.id, expectedVersion: 1, endsOn: '2026-11-15' })).userErrors).toEqual([]);
  expect([(await without('2026-11-14')).includes(school!), (await without('2026-11-15')).includes(school!)]).toEqual([false, true]);
  expect((await end({ id: assigned.record!.id, expectedVersion: 2, endsOn: '2026-11-20' })).userErrors).toEqual([{ code: 'INVALID_VALUE', field: ['endsOn'] }]);
});

test('schools that are planned or closed are not missed, and the list is filtered like others', async () => {
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM schools.school WHERE county_id = $1 AND closed_on <= '2026-11-01'`, [ids['620981']]);
  const missed = await without('2026-11-01');
  expect(rows.filter(({ id }) => missed.includes(id))).toEqual([]);
  expect(await without('2026-11-01', ', where: { name: { eq: "没有这所学校" } }')).toEqual([]);
});

test('nobody answers for a school while no inspector, nor for a school of another county', async () => {
  const [school] = await without('2026-11-01');
  const inspector = (await appoint({ startsOn: '2026-10-01', endsOn: '2027-10-01', idempotencyKey: 'a year' })).record!.id;
  const refusal = async (more: object, who?: Identity): Promise<unknown> => (await assign({ inspector, school, startsOn: '2026-11-01', dryRun: true, ...more }, who)).userErrors;
  expect(await refusal({ startsOn: '2026-09-30' })).toEqual([{ code: 'OUTSIDE_POSTING', field: ['startsOn'] }]);
  expect(await refusal({ endsOn: '2027-10-02' })).toEqual([{ code: 'OUTSIDE_POSTING', field: ['startsOn'] }]);
  expect(await refusal({ startsOn: '2027-10-01' })).toEqual([{ code: 'OUTSIDE_POSTING', field: ['startsOn'] }]);
  expect(await refusal({ school: ids['2136000001'] })).toEqual([{ code: 'NOT_FOUND', field: ['school'] }]);
  expect(await refusal({ school: ids['2136000001'] }, administrator)).toEqual([{ code: 'INVALID_VALUE', field: ['school'] }]);
  expect((await assign({ inspector, school, startsOn: '2026-11-01', dryRun: true })).record?.endsOn).toBe('2027-10-01');
});

test('only planners of the county appoint and assign', async () => {
  const codes = async (who: Identity): Promise<(string | undefined)[]> => {
    const inspector = (await appoint({ idempotencyKey: 'theirs' })).record!.id;
    const [school] = await without('2026-11-01');
    const done = [await appoint({ dryRun: true }, who), await assign({ inspector, school, startsOn: '2026-11-01', dryRun: true }, who)];
    return done.map(({ userErrors }) => userErrors[0]?.code);
  };
  expect(await codes(schoolAdmin('2162000003'))).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  expect(await codes(planner('361023'))).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  expect(await codes(asking)).toEqual([undefined, undefined]);
});

test('loads and schools of all inspectors, and the inspectors of many schools, come with a statement for each list', async () => {
  const asked = async (query: string): Promise<number> => {
    graph.statements.length = 0;
    expect((await graph.answer(query)).errors).toBeUndefined();
    return graph.statements.filter(({ subgraph }) => subgraph === 'planning').length;
  };
  const inspectors = (first: number) => asked(`{ inspectors(first: ${first}) { nodes { load assignments { nodes { school { id } } } } } }`);
  const schools = (first: number) => asked(`{ schools(where: { countyCode: "620981" }, first: ${first}) { nodes { inspectorAssignments { nodes { inspector { name } } } } } }`);
  expect([await inspectors(2), await inspectors(20), await schools(5), await schools(60)]).toEqual([3, 3, 2, 2]);
});
