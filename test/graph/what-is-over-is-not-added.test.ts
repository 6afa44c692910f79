import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

const inYumen = `(SELECT s.id FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = '620981')`;
const heldToday = (alias: string): string => `daterange(${alias}.starts_on, ${alias}.ends_on) @> '2026-11-23'::date`;

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  client = new Client(database.owner);
  await client.connect();
  graph = await startGraph(database.owner);
});
afterAll(async () => {
  await graph.close();
  await client.end();
  await database.drop();
});

const told = async <Row>(field: string, selection: string, where = ''): Promise<Row[]> =>
  (await graph.answer(`{ ${field}(where: { countyCode: "620981"${where} }) { ${selection} } }`)).data?.[field] as Row[];

test('the pool is of who is in it today: who left it is of the days before', async () => {
  const pool = () => told<{ candidates: number }>('reserveByStage', 'candidates');
  const size = async (): Promise<number> => (await pool()).reduce((sum, { candidates }) => sum + candidates, 0);
  const before = await size();
  const { rowCount } = await client.query(
    `UPDATE staffing.reserve_candidate SET left_on = '2026-11-01' WHERE id IN (SELECT id FROM staffing.reserve_candidate WHERE school_id IN ${inYumen} AND left_on IS NULL AND entered_on < '2026-10-01' ORDER BY id LIMIT 2)`,
  );
  expect([rowCount, await size()]).toEqual([2, before - 2]);
  const { rows } = await client.query<{ stage: string; candidates: number }>(
    `SELECT stage, count(DISTINCT teacher_id)::int AS candidates FROM staffing.reserve_candidate WHERE school_id IN ${inYumen} AND entered_on <= $1 AND (left_on IS NULL OR left_on > $1) GROUP BY 1 ORDER BY 1`,
    ['2026-10-15'],
  );
  expect(await told('reserveByStage', 'stage candidates', ', inPoolOn: "2026-10-15"')).toEqual(rows);
});

test('a principal is of one grade, the last that was granted', async () => {
  const grades = (): Promise<unknown> => told('principalsByGrade', 'grade principals');
  const before = await grades();
  await client.query(
    `INSERT INTO staffing.principal_rank (id, teacher_id, grade, granted_on, provenance, version)
     SELECT gen_random_uuid(), r.teacher_id, (SELECT g FROM unnest(ARRAY['JUNIOR', 'SENIOR']) g WHERE g <> r.grade LIMIT 1), '1999-01-01', 'GENERATED', 1
     FROM (SELECT DISTINCT ON (teacher_id) teacher_id, grade FROM staffing.principal_rank ORDER BY teacher_id, granted_on DESC) AS r`,
  );
  expect(await grades()).toEqual(before);
  expect(await told('principalsByGrade', 'grade principals', ', heldOn: "2026-11-23"')).toEqual(before);
});

test('honours that were taken away are told only to who asks for them', async () => {
  const inService = `SELECT h.id, h.revoked_on FROM staffing.honour h JOIN staffing.appointment a ON a.teacher_id = h.teacher_id AND ${heldToday('a')} AND a.contract_status <> 'EXITED' WHERE a.establishment_school_id IN ${inYumen}`;
  await client.query(`UPDATE staffing.honour SET revoked_on = '2026-11-01' WHERE id IN (SELECT o.id FROM (${inService}) AS o JOIN staffing.honour h ON h.id = o.id WHERE h.revoked_on IS NULL AND h.awarded_year < 2026 ORDER BY o.id LIMIT 3)`);
  const [{ held, revoked }] = (await client.query<{ held: number; revoked: number }>(
    `SELECT (count(*) FILTER (WHERE o.revoked_on IS NULL))::int AS held, count(o.revoked_on)::int AS revoked FROM (${inService}) AS o`,
  )).rows as [{ held: number; revoked: number }];
  expect(revoked).toBeGreaterThanOrEqual(3);
  const honours = async (where = ''): Promise<number> => ((await told('honourSummary', 'honours', where)) as unknown as { honours: number }).honours;
  const byKind = async (where = ''): Promise<number> => (await told<{ honours: number }>('honoursByKind', 'honours', where)).reduce((sum, each) => sum + each.honours, 0);
  expect([await honours(), await byKind()]).toEqual([held, held]);
  expect([await honours(', revoked: true'), await byKind(', revoked: true')]).toEqual([revoked, revoked]);
});

test('training of several years stands side by side', async () => {
  const { rows } = await client.query(
    `SELECT p.year, p.unit, count(*)::int AS programmes, sum(p.done)::int AS done FROM staffing.training_programme p JOIN schools.county c ON c.id = p.county_id WHERE c.code = '620981' GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  expect(new Set(rows.map(({ year }: { year: number }) => year)).size).toBeGreaterThan(1);
  expect(await told('trainingSummary', 'year unit programmes done')).toEqual(rows);
});

test('rooms are counted at the schools that are open', async () => {
  const rooms = async (): Promise<number> => (await told<{ rooms: number }>('roomSummary', 'rooms')).reduce((sum, row) => sum + row.rooms, 0);
  const before = await rooms();
  const { rows } = await client.query<{ school: string; rooms: number }>(
    `SELECT r.school_id AS school, count(*)::int AS rooms FROM facilities.room r JOIN schools.school s ON s.id = r.school_id WHERE r.school_id IN ${inYumen} AND s.closed_on IS NULL GROUP BY 1 ORDER BY 1 LIMIT 1`,
  );
  await client.query(`UPDATE schools.school SET closed_on = '2026-11-01' WHERE id = $1`, [rows[0]!.school]);
  expect(await rooms()).toBe(before - rows[0]!.rooms);
});
