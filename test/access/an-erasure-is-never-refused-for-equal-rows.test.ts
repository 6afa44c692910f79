import { Client } from 'pg';
import { facilitiesWords } from '../../subgraphs/facilities/words';
import { groupsWords } from '../../subgraphs/groups/words';
import type { ColumnsByTable } from '../../subgraphs/kit';
import { planningWords } from '../../subgraphs/planning/words';
import { schoolsWords } from '../../subgraphs/schools/words';
import { staffingWords } from '../../subgraphs/staffing/words';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner } from '../support/viewers';
import { networks } from './support';

const county = '620981';
const erase = 'mutation ($input: EraseTeacherInput!) { eraseTeacher(input: $input) { teacher { name } nameRemains { subgraph kind ids } userErrors { code field } } }';
const struck: Readonly<Record<string, ColumnsByTable>> = { schools: schoolsWords, staffing: staffingWords, groups: groupsWords, facilities: facilitiesWords, planning: planningWords };

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
let school: string;
let countyId: string;
beforeAll(async () => {
  database = await ownDatabase('sample');
  client = new Client(database.owner);
  await client.connect();
  school = (await networks(database.owner)).first.partner.id;
  countyId = await one('SELECT id FROM schools.county WHERE code = $1', [county]);
  await client.query(`INSERT INTO staffing.honour (provenance, code, teacher_id, name, kind, level, awarded_year) VALUES ('REPORTED', 'EQUAL-H', $1, '先进', 'OTHER', 'SCHOOL', 2020)`, [await left('某试某')]);
  graph = await startGraph(database.owner);
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

const one = async (statement: string, values: readonly unknown[]): Promise<string> => {
  const { rows } = await client.query<{ id: string }>(statement, [...values]);
  if (!rows[0]) throw new Error(`The sample has no row for ${statement}`);
  return rows[0].id;
};

let count = 0;
/** Served at the school from 2019 to 2022. */
async function left(name: string): Promise<string> {
  count += 1;
  const id = await one(
    `INSERT INTO staffing.teacher (provenance, code, name, subject, stage, dual_qualified, home_teaching, county_id) VALUES ('REPORTED', $1, $2, 'CHINESE', 'PRIMARY', false, false, $3) RETURNING id`,
    [`EQUAL-${count}`, name, countyId],
  );
  await client.query(
    `INSERT INTO staffing.appointment (provenance, starts_on, ends_on, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage)
     VALUES ('REPORTED', '2019-01-01', '2022-01-01', $1, $2, $2, 'TEACHER', 'HIRED', 'PRIMARY')`,
    [id, school],
  );
  return id;
}

async function erased(id: string): Promise<void> {
  const { rows } = await client.query<{ version: number }>('SELECT version FROM staffing.teacher WHERE id = $1', [id]);
  const { data } = await graph.answer(erase, { input: { teacher: id, expectedVersion: rows[0]!.version, purpose: '本人要求' } }, planner(county));
  expect(data).toEqual({ eraseTeacher: { teacher: { name: '已注销' }, nameRemains: [], userErrors: [] } });
}

/** The same record once more, with other values. */
const again = (table: string, id: string, other: Readonly<Record<string, unknown>>): Promise<string> =>
  one(`INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, to_jsonb(t) || jsonb_build_object('id', gen_random_uuid()) || $2::jsonb)).* FROM ${table} t WHERE t.id = $1 RETURNING id`, [
    id,
    JSON.stringify(other),
  ]);

const wordsOf = async (table: string, column: string, ids: readonly string[]): Promise<string[]> => {
  const { rows } = await client.query<{ words: string }>(`SELECT t.${column} AS words FROM ${table} t JOIN unnest($1::uuid[]) WITH ORDINALITY AS i(id, place) USING (id) ORDER BY i.place`, [[...ids]]);
  return rows.map(({ words }) => words);
};

const inCounty = 't.county_id = $1';
/** A table with a key over a struck column: a record of it in the county, and what else two of the same key have apart. */
const keyed: readonly [table: string, column: string, where: string, apart: (turn: number) => Record<string, unknown>][] = [
  ['planning.inspection', 'topic', 't.school_id IN (SELECT id FROM schools.school WHERE county_id = $1)', (turn) => ({ code: `EQUAL-I-${turn}` })],
  ['planning.staffing_duty', 'duty', inCounty, (turn) => ({ place: 90 + turn })],
  ['staffing.mentor_session', 'topic', 't.mentor_link_id IN (SELECT l.id FROM staffing.mentor_link l JOIN schools.school s ON s.id = l.mentor_school_id WHERE s.county_id = $1)', () => ({})],
  ['staffing.honour', 'name', 't.teacher_id IN (SELECT id FROM staffing.teacher WHERE county_id = $1)', (turn) => ({ code: `EQUAL-H-${turn}` })],
];

test('every key over a column that is struck is tried here', async () => {
  const { rows } = await client.query<{ table: string; column: string }>(
    `SELECT DISTINCT format('%s.%s', n.nspname, c.relname) AS "table", a.attname::text AS "column" FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
     WHERE n.nspname = ANY ($1) AND (i.indisunique OR i.indisexclusion) AND pg_get_indexdef(i.indexrelid) ~ ('[ (,.]' || a.attname || '[ ),]') ORDER BY 1, 2`,
    [Object.keys(struck)],
  );
  const over = rows.filter(({ table, column }) => struck[table.split('.')[0]!]?.[table.split('.')[1]!]?.includes(column));
  expect(over.map(({ table, column }) => [table, column]).sort()).toEqual(keyed.map(([table, column]) => [table, column]).sort());
});

test.each(keyed)('records of %s that differ by the name alone are told apart by a mark once all are erased', async (table, column, where, apart) => {
  const names = ['赵钱孙', '周吴郑', '冯陈褚'].map((name) => `${name}${'甲乙丙丁'[keyed.findIndex(([of]) => of === table)]}`);
  const first = await one(`SELECT t.id FROM ${table} t WHERE ${where} ORDER BY t.id LIMIT 1`, [countyId]);
  const persons: string[] = [];
  const ids: string[] = [];
  for (const [turn, name] of names.entries()) {
    persons.push(await left(name));
    ids.push(await again(table, first, { ...apart(turn), [column]: `听${name}老师的课` }));
  }
  for (const person of persons) await erased(person);
  expect(await wordsOf(table, column, ids)).toEqual(['听已注销老师的课', '听已注销2老师的课', '听已注销3老师的课']);
  const { rows } = await client.query(`SELECT FROM ${table.split('.')[0]}.change c WHERE position($1 IN c::text) > 0 OR position($2 IN c::text) > 0`, [names[0], names[1]]);
  expect(rows).toEqual([]);
});

test('the honours of one person who had two names are told apart too', async () => {
  const person = await left('欧阳曾用');
  await client.query(`UPDATE staffing.teacher SET name = '欧阳现用', version = version + 1 WHERE id = $1`, [person]);
  const ids: string[] = [];
  for (const [turn, name] of ['欧阳曾用', '欧阳现用'].entries())
    ids.push(
      await one(`INSERT INTO staffing.honour (provenance, code, teacher_id, name, kind, level, awarded_year) VALUES ('REPORTED', $1, $2, $3, 'OTHER', 'SCHOOL', 2020) RETURNING id`, [
        `EQUAL-TWO-${turn}`,
        person,
        `${name}先进事迹奖`,
      ]),
    );
  await erased(person);
  expect((await wordsOf('staffing.honour', 'name', ids)).sort()).toEqual(['已注销2先进事迹奖', '已注销先进事迹奖']);
});
