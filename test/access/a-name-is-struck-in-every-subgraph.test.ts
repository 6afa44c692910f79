import { Client } from 'pg';
import { startGraph, topologies, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner } from '../support/viewers';
import { networks } from './support';

const county = '620981';
const asking = planner(county);
const erase = `mutation ($input: EraseTeacherInput!) { eraseTeacher(input: $input) { teacher { name } nameRemains { subgraph kind count ids } userErrors { code field params { name value } } } }`;

let database: TestDatabase;
let client: Client;
let school: { id: string; groupId: string };
let elsewhere: string;
let countyId: string;
beforeAll(async () => {
  database = await ownDatabase('sample');
  client = new Client(database.owner);
  await client.connect();
  const { first, elsewhere: other } = await networks(database.owner);
  school = { id: first.partner.id, groupId: first.groupId };
  elsewhere = other.id;
  countyId = (await client.query<{ id: string }>('SELECT id FROM schools.county WHERE code = $1', [county])).rows[0]!.id;
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const one = async (statement: string, values: readonly unknown[]): Promise<string> => (await client.query<{ id: string }>(statement, [...values])).rows[0]!.id;

/** Served at the school from 2019 to 2022. */
async function left(name: string, code: string): Promise<{ id: string; version: number }> {
  const id = await one(`INSERT INTO staffing.teacher (provenance, code, name, subject, stage, dual_qualified, home_teaching, county_id) VALUES ('REPORTED', $1, $2, 'CHINESE', 'PRIMARY', false, false, $3) RETURNING id`, [code, name, countyId]);
  await client.query(
    `INSERT INTO staffing.appointment (provenance, starts_on, ends_on, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage)
     VALUES ('REPORTED', '2019-01-01', '2022-01-01', $1, $2, $2, 'TEACHER', 'HIRED', 'PRIMARY')`,
    [id, school.id],
  );
  return { id, version: 1 };
}

/** A record of a table that has such a record already, with other words; its change is logged, with a reason that has them too. */
async function say(table: string, column: string, words: string, where: string, values: readonly unknown[]): Promise<string> {
  const { rows } = await client.query<{ id: string }>(`SELECT t.id FROM ${table} t WHERE ${where} ORDER BY t.id LIMIT 1`, [...values]);
  const id = rows[0]?.id;
  if (!id) throw new Error(`The sample has no ${table} there`);
  await client.query('BEGIN');
  await client.query(`SELECT set_config('sng.reason', $1, true)`, [`${words}，录错`]);
  await client.query(`UPDATE ${table} SET ${column} = $2, version = version + 1 WHERE id = $1`, [id, words]);
  await client.query('COMMIT');
  return id;
}

const wordsOf = async (table: string, column: string, id: string): Promise<string> => (await client.query<{ words: string }>(`SELECT ${column} AS words FROM ${table} WHERE id = $1`, [id])).rows[0]!.words;

/** Every table of every subgraph in which the signs stand. */
async function tablesThatHold(signs: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname IN ('schools', 'staffing', 'groups', 'facilities', 'planning') ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of rows) if ((await client.query(`SELECT FROM ${name} t WHERE position($1 IN t::text) > 0 LIMIT 1`, [signs])).rows.length > 0) found.push(name);
  return found;
}

const ofTheCounty = 't.county_id = $1';
const ofItsSchools = 't.school_id IN (SELECT id FROM schools.school WHERE county_id = $1)';
const ofItsGroups = 't.group_id IN (SELECT id FROM groups.education_group WHERE county_id = $1)';
const places: readonly [table: string, column: string, where: string, of: () => unknown[]][] = [
  ['facilities.room', 'name', ofItsSchools, () => [countyId]],
  ['facilities.room_booking', 'purpose', 't.room_id IN (SELECT id FROM facilities.room WHERE school_id IN (SELECT id FROM schools.school WHERE county_id = $1))', () => [countyId]],
  ['facilities.construction_project', 'programme', ofTheCounty, () => [countyId]],
  ['groups.joint_activity', 'title', ofItsGroups, () => [countyId]],
  ['groups.education_group', 'description', 't.id = $1', () => [school.groupId]],
  ['groups.shared_resource', 'title', 't.owner_id IN (SELECT id FROM schools.school WHERE county_id = $1)', () => [countyId]],
  ['planning.inspection', 'topic', ofItsSchools, () => [countyId]],
  ['planning.target', 'title', ofTheCounty, () => [countyId]],
  ['planning.target_observation', 'note', 't.target_id IN (SELECT id FROM planning.target WHERE county_id = $1)', () => [countyId]],
  ['schools.place_change', 'project', ofItsSchools, () => [countyId]],
  ['schools.township', 'source', ofTheCounty, () => [countyId]],
];

describe.each(topologies)('%s', (topology) => {
  let graph: TestGraph;
  let short = 0;
  beforeAll(async () => {
    graph = await startGraph(database.owner, topology);
  });
  afterAll(() => graph.close());

  interface Told {
    readonly subgraph: string;
    readonly kind: string;
    readonly count: number;
    readonly ids: string[];
  }
  async function erased({ id, version }: { id: string; version: number }): Promise<Told[]> {
    const { data } = await graph.answer(erase, { input: { teacher: id, expectedVersion: version, purpose: '本人要求' } }, asking);
    expect(data).toMatchObject({ eraseTeacher: { teacher: { name: '已注销' }, userErrors: [] } });
    return (data as { eraseTeacher: { nameRemains: Told[] } }).eraseTeacher.nameRemains;
  }

  test('the name is nowhere in the words, reasons and logs of any subgraph that are tied to where the person was', async () => {
    const name = topology === 'all-in-one' ? '欧阳试甲' : '欧阳试乙';
    const person = await left(name, `STRUCK-${topology}`);
    const said: [string, string, string][] = [];
    for (const [table, column, where, of] of places) said.push([table, column, await say(table, column, `${name}讲座`, where, of())]);
    expect((await tablesThatHold(name)).length).toBeGreaterThan(places.length);
    expect(await erased(person)).toEqual([]);
    expect(await tablesThatHold(name)).toEqual([]);
    for (const [table, column, id] of said) expect([table, await wordsOf(table, column, id)]).toEqual([table, '已注销讲座']);
  });

  test('where nothing ties a record to the person it stays as it was, and is told', async () => {
    const name = topology === 'all-in-one' ? '欧阳试丙' : '欧阳试丁';
    const person = await left(name, `ELSEWHERE-${topology}`);
    const room = await say('facilities.room', 'name', `${name}画室`, 't.school_id IN (SELECT s.id FROM schools.school s JOIN schools.school e ON e.county_id = s.county_id WHERE e.id = $1)', [elsewhere]);
    expect(await erased(person)).toEqual([{ subgraph: 'facilities', kind: 'ROOM', count: 1, ids: [room] }]);
    expect(await wordsOf('facilities.room', 'name', room)).toBe(`${name}画室`);
  });

  test.each([
    ['安全检查', '安全检查'],
    ['安全老师示范课', '已注销老师示范课'],
    ['请安全讲课', '请已注销讲课'],
    ['安全、安全教育', '已注销、安全教育'],
    ['与安全宁同上', '与安全宁同上'],
    ['（安全）', '（已注销）'],
  ])('a name of two signs is struck where it stands as a name: "%s" becomes "%s"', async (words, becomes) => {
    await client.query(`INSERT INTO staffing.teacher (provenance, code, name, subject, stage, dual_qualified, home_teaching, county_id) VALUES ('REPORTED', 'LONGER', '安全宁', 'CHINESE', 'PRIMARY', false, false, $1) ON CONFLICT DO NOTHING`, [countyId]);
    const person = await left('安全', `SHORT-${topology}-${(short += 1)}`);
    const room = await say('facilities.room', 'name', words, `${ofItsSchools} AND NOT EXISTS (SELECT FROM facilities.change c WHERE c.record_id = t.id AND c.reason IS NOT NULL)`, [countyId]);
    const told = await erased(person);
    expect(await wordsOf('facilities.room', 'name', room)).toBe(becomes);
    const [facilities] = told.filter(({ subgraph, kind }) => subgraph === 'facilities' && kind === 'ROOM');
    expect(facilities?.ids.includes(room) ?? false).toBe(becomes.replaceAll('安全宁', '').includes('安全'));
  });
});

test('what a log keeps of a record cannot be changed by striking anything else', async () => {
  for (const schema of ['schools', 'groups', 'facilities', 'planning', 'staffing']) {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('sng.strikes', 'on', true)`);
    await expect(client.query(`UPDATE ${schema}.change SET operation = 'other'`)).rejects.toThrow('only ever added to');
    await client.query('ROLLBACK');
    await client.query('BEGIN');
    await client.query(`SELECT set_config('sng.strikes', 'on', true)`);
    await expect(client.query(`UPDATE ${schema}.change SET reason = 'other'`)).rejects.toThrow('only ever added to');
    await client.query('ROLLBACK');
  }
});
