import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeEach(async () => {
  database = await ownDatabase('sample');
  client = new Client(database.owner);
  await client.connect();
  graph = await startGraph(database.owner);
});
afterEach(async () => {
  await graph.close();
  await client.end();
  await database.drop();
});

const before = ['DESIGN', 'BUDGET', 'APPROVAL', 'FINANCIAL_REVIEW', 'TENDER', 'CONSTRUCTION', null];
const accepted = ['ACCEPTANCE', 'FINAL_ACCOUNTS', 'AUDIT'];
const years = [2020, 2026, 2030, null];

const one = async (statement: string, value: string): Promise<string> => (await client.query<{ id: string }>(statement, [value])).rows[0]?.id ?? '';

/** A project of each stage, and of none reported, with a last year that is past, this one, to come or not told. */
async function projectsOf(county: string, school: string | null): Promise<void> {
  await client.query(
    `INSERT INTO facilities.construction_project
     SELECT p.* FROM unnest($1::text[]) WITH ORDINALITY AS s(stage, n) CROSS JOIN unnest($2::integer[]) WITH ORDINALITY AS y(year, m)
       CROSS JOIN (SELECT to_jsonb(o) AS row FROM facilities.construction_project o ORDER BY o.code LIMIT 1) o
       CROSS JOIN LATERAL jsonb_populate_record(NULL::facilities.construction_project, o.row || jsonb_build_object('id', gen_random_uuid(), 'code', format('EVERY-%s-%s', s.n, y.m),
         'county_id', $3::uuid, 'school_id', $4::uuid, 'building_id', NULL, 'stage', s.stage, 'start_year', NULL, 'end_year', y.year, 'final_cost', NULL)) p`,
    [[...before, ...accepted], years, county, school],
  );
}

async function change(mutation: string, input: object): Promise<void> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
  const { data, errors } = await graph.answer(`mutation ($input: ${type}) { ${mutation}(input: $input) { userErrors { code field } } }`, { input });
  expect({ data, errors }).toEqual({ data: { [mutation]: { userErrors: [] } }, errors: undefined });
}

/** How many projects of each stage refer to a county or school. */
async function stagesAt(column: 'county_id' | 'school_id', id: string): Promise<Map<string | null, number>> {
  const { rows } = await client.query<{ stage: string | null; count: number }>(`SELECT stage, count(*)::int AS count FROM facilities.construction_project WHERE ${column} = $1 GROUP BY stage`, [id]);
  return new Map(rows.map(({ stage, count }) => [stage, count]));
}

async function allNotAcceptedGoOver(column: 'county_id' | 'school_id', from: string, to: string, merge: () => Promise<void>): Promise<void> {
  const [old, other] = [await stagesAt(column, from), await stagesAt(column, to)];
  await merge();
  const [left, now] = [await stagesAt(column, from), await stagesAt(column, to)];
  for (const stage of before) expect({ stage, left: left.get(stage) ?? 0, now: now.get(stage) }).toEqual({ stage, left: 0, now: (old.get(stage) ?? 0) + (other.get(stage) ?? 0) });
  for (const stage of accepted) expect({ stage, left: left.get(stage), now: now.get(stage) }).toEqual({ stage, left: old.get(stage), now: other.get(stage) });
}

test('of a county that goes into another every project that is not accepted goes over, late ones among them', async () => {
  const [from, to] = [await one('SELECT id FROM schools.county WHERE code = $1', '361023'), await one('SELECT id FROM schools.county WHERE code = $1', '620981')];
  await projectsOf(from, null);
  await allNotAcceptedGoOver('county_id', from, to, () => change('mergeCounties', { counties: [from], successor: to, effectiveOn: '2026-11-23' }));
});

test('of a school that goes into another every project that is not accepted goes over, late ones among them', async () => {
  const [from, to] = [await one('SELECT id FROM schools.school WHERE name = $1', '独山子源泉小学'), await one('SELECT id FROM schools.school WHERE name = $1', '独山子学校')];
  await projectsOf(await one('SELECT county_id AS id FROM schools.school WHERE id = $1', from), from);
  await allNotAcceptedGoOver('school_id', from, to, () => change('mergeSchools', { schools: [from], successor: to, effectiveOn: '2026-11-23' }));
});
