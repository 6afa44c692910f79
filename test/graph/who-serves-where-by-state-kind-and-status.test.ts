import { Client } from 'pg';
import { ContractStatus } from '../../subgraphs/staffing/appointment/appointment.enums';
import { RotationKind, RotationState } from '../../subgraphs/staffing/rotation/rotation.enums';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

const [home, served, receiving] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000003'] as const;
const [day, before, after] = ['2026-10-15', '2026-08-31', '2027-08-01'] as const;

/** One teacher for each state, kind and status that there is: appointed to `home`, serving at `served`, and for 2026/27 named for `receiving`. */
const lives = Object.values(ContractStatus).flatMap((status) =>
  Object.values(RotationState).flatMap((state) => Object.values(RotationKind).map((kind) => ({ status, state, kind, code: `Z-${status}-${state}-${kind}` }))),
);
type Life = (typeof lives)[number];

/** Who is sent: decided and not called off, of a kind that takes the whole teacher, and in service. Said once more in words of its own. */
const sent = ({ status, state, kind }: Life): boolean =>
  status !== 'EXITED' && ['APPROVED', 'ACTIVE', 'COMPLETED'].includes(state) && ['ROTATION', 'SUPPORT_TEACHING', 'TEMPORARY_POST'].includes(kind);
const placeOf = (life: Life, on: string): string | null => (life.status === 'EXITED' ? null : on === day && sent(life) ? receiving : served);

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  client = new Client(database.owner);
  await client.connect();
  await client.query(`
    INSERT INTO schools.county (id, provenance, code, name, province) VALUES ('00000000-0000-7000-8000-0000000000c1', 'GENERATED', '999999', '试验县', '试验省');
    INSERT INTO schools.school (id, provenance, code, name, kind, ownership, administration, locale, county_id, boarding)
    SELECT x.id::uuid, 'GENERATED', x.code, x.code, 'PRIMARY', 'PUBLIC', 'TOWNSHIP', 'VILLAGE', '00000000-0000-7000-8000-0000000000c1', false
    FROM (VALUES ('${home}', '2999000001'), ('${served}', '2999000002'), ('${receiving}', '2999000003')) AS x(id, code)`);
  const rows = lives.map(({ status, state, kind, code }) => [code, status, state, kind]);
  await client.query(
    `CREATE TEMP TABLE life AS SELECT x->>0 AS code, x->>1 AS status, x->>2 AS state, x->>3 AS kind FROM jsonb_array_elements($1::jsonb) AS x`,
    [JSON.stringify(rows)],
  );
  await client.query(`
    INSERT INTO staffing.teacher (provenance, code, name, subject, stage, dual_qualified, home_teaching) SELECT 'GENERATED', code, code, 'CHINESE', 'PRIMARY', false, false FROM life;
    INSERT INTO staffing.appointment (provenance, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage, starts_on)
    SELECT 'GENERATED', t.id, '${home}', '${served}', 'TEACHER', l.status, 'PRIMARY', '2015-09-01' FROM life l JOIN staffing.teacher t USING (code);
    INSERT INTO staffing.rotation_assignment (provenance, teacher_id, from_school_id, to_school_id, kind, school_year, personnel_relation_moves, state, starts_on, ends_on, share_of_week)
    SELECT 'GENERATED', t.id, '${served}', '${receiving}', l.kind, 2026, false, l.state, '2026-09-01', '2027-08-01', CASE l.kind WHEN 'ITINERANT' THEN 0.5 END
    FROM life l JOIN staffing.teacher t USING (code)`);
  graph = await startGraph(database.owner);
});
afterAll(async () => {
  await graph.close();
  await client.end();
  await database.drop();
});

async function ask<Data>(query: string): Promise<Data> {
  const { data, errors } = await graph.answer(query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data as Data;
}

interface Page<Node> { readonly totalCount: number; readonly nodes: readonly Node[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } }

async function all<Node>(field: (after: string) => string): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after = ''; ; ) {
    const { list } = await ask<{ list: Page<Node> }>(field(after && ` after: "${after}"`));
    nodes.push(...list.nodes);
    if (!list.pageInfo.hasNextPage) return nodes;
    after = list.pageInfo.endCursor;
  }
}
const page = 'pageInfo { hasNextPage endCursor }';

test.each([before, day, after])('each teacher serves where their life says on %s', async (on) => {
  const listed = await all<{ code: string; servingSchool: { id: string } | null }>((after_) => `{ list: teachers(first: 100 where: { code: { startsWith: "Z-" } }${after_}) { nodes { code servingSchool(on: "${on}") { id } } ${page} } }`);
  expect(new Map(listed.map(({ code, servingSchool }) => [code, servingSchool?.id ?? null]))).toEqual(new Map(lives.map((life) => [life.code, placeOf(life, on)])));
});

test.each([before, day, after])('the schools, and who looks for housing, count whom they have on %s', async (on) => {
  for (const [number, school] of [home, served, receiving].entries()) {
    const { one } = await ask<{ one: unknown }>(`{ one: school(code: "299900000${number + 1}") { staffing(on: "${on}") { teachers } teachers(on: "${on}") { totalCount } } }`);
    const teachers = lives.filter((life) => placeOf(life, on) === school).length;
    expect(one).toEqual({ staffing: { teachers: teachers || null }, teachers: { totalCount: teachers } });
  }
  const { without } = await ask<{ without: { totalCount: number } }>(`{ without: teachersWithoutHousing(on: "${on}" countyCode: "999999") { totalCount } }`);
  expect(without.totalCount).toBe(lives.filter((life) => placeOf(life, on) !== null).length);
});

test('a county counts as rotated who was sent by what was decided', async () => {
  const { county } = await ask<{ county: { rotationFigures: { rotated: number } } }>(`{ county(code: "999999") { rotationFigures(on: "${day}") { rotated } } }`);
  expect(county.rotationFigures.rotated).toBe(lives.filter((life) => sent({ ...life, status: 'HIRED' })).length);
});
