import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner, stranger } from '../support/viewers';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
let pair: { group: string; lead: string; member: string; joined: string };
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
  const { rows } = await client.query<typeof pair>(
    `SELECT m.group_id AS group, l.school_id AS lead, m.school_id AS member, m.starts_on::text AS joined FROM groups.group_membership m JOIN groups.group_membership l ON l.group_id = m.group_id AND l.role = 'LEAD' AND l.ends_on IS NULL
     JOIN staffing.rotation_assignment r ON r.from_school_id = l.school_id AND r.to_school_id = m.school_id AND r.state IN ('ACTIVE', 'COMPLETED') JOIN schools.school s ON s.id = m.school_id
     WHERE m.role <> 'LEAD' AND m.ends_on IS NULL AND m.starts_on < '2026-01-01' GROUP BY 1, 2, 3, 4, s.code ORDER BY count(*) DESC, s.code LIMIT 1`,
  );
  pair = rows[0]!;
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

const flow = '{ teachers backbone subjects trainingHours }';
const query = `query ($id: ID!, $on: Date) { educationGroup(id: $id) { pairSheets(on: $on) { lead { id } member { id name } joinedOn roomsOut roomsIn before { out ${flow} in ${flow} } since { out ${flow} in ${flow} } } } }`;
interface Flow { teachers: number; backbone: number; subjects: string[]; trainingHours: number }
interface Sheet { lead: { id: string }; member: { id: string }; joinedOn: string; roomsOut: number; roomsIn: number; before: { out: Flow; in: Flow }; since: { out: Flow; in: Flow } }
const sheets = async (on?: string): Promise<Sheet[]> => {
  const { data, errors } = await graph.answer(query, { id: pair.group, on });
  expect(errors).toBeUndefined();
  return (data as { educationGroup: { pairSheets: Sheet[] } }).educationGroup.pairSheets;
};
const ours = async (on?: string): Promise<Sheet> => (await sheets(on)).find(({ member }) => member.id === pair.member)!;
const count = async (sql: string, values: unknown[]): Promise<number> => (await client.query<{ count: number }>(sql, values)).rows[0]!.count;

test('each member of today stands against the lead school once, with the day it joined', async () => {
  const found = await sheets();
  const members = await count(`SELECT count(DISTINCT school_id)::int FROM groups.group_membership WHERE group_id = $1 AND role <> 'LEAD' AND starts_on <= '2026-11-23' AND (ends_on IS NULL OR ends_on > '2026-11-23')`, [pair.group]);
  expect([found.length, new Set(found.map(({ lead }) => lead.id))]).toEqual([members, new Set([pair.lead])]);
  expect((await ours()).joinedOn).toBe(pair.joined);
});

test('teachers, backbone teachers, hours and rooms are those of the records, both ways', async () => {
  const { before, since, roomsOut, roomsIn } = await ours();
  const rotated = `SELECT count(DISTINCT teacher_id)::int AS count FROM staffing.rotation_assignment WHERE from_school_id = $1 AND to_school_id = $2 AND state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND starts_on <= '2026-11-23' AND`;
  expect(since.out.teachers).toBe(await count(`${rotated} starts_on >= $3`, [pair.lead, pair.member, pair.joined]));
  expect(before.out.teachers).toBe(await count(`${rotated} starts_on < $3`, [pair.lead, pair.member, pair.joined]));
  expect(since.in.teachers).toBe(await count(`${rotated} starts_on >= $3`, [pair.member, pair.lead, pair.joined]));
  expect([since.out.teachers > 0, since.out.backbone <= since.out.teachers, since.out.subjects.length > 0]).toEqual([true, true, true]);
  const hours = `SELECT coalesce(sum(n.hours), 0)::float8 AS count FROM staffing.training_session n WHERE n.host_school_id = $2 AND n.starts_at < '2026-11-24' AND n.starts_at >= $3 AND EXISTS (SELECT FROM staffing.session_trainer x WHERE x.session_id = n.id AND x.from_school_id = $1)`;
  expect(since.out.trainingHours).toBe(await count(hours, [pair.lead, pair.member, pair.joined]));
  const open = `SELECT count(DISTINCT r.id)::int AS count FROM facilities.room_sharing s JOIN facilities.room r ON r.id = s.room_id WHERE s.group_id = $2 AND r.school_id = $1 AND s.starts_on <= '2026-11-23' AND (s.ends_on IS NULL OR s.ends_on > '2026-11-23')`;
  expect([roomsOut, roomsIn]).toEqual([await count(open, [pair.lead, pair.group]), await count(open, [pair.member, pair.group])]);
});

test('what was before the member joined is told apart from what came since', async () => {
  const whole = await ours();
  await client.query(`UPDATE groups.group_membership SET starts_on = '2026-11-01' WHERE group_id = $1 AND school_id = $2`, [pair.group, pair.member]);
  const late = await ours();
  expect(late.since.out.teachers).toBe(0);
  expect(late.before.out.teachers).toBeGreaterThanOrEqual(whole.since.out.teachers);
  await client.query(`UPDATE groups.group_membership SET starts_on = $3 WHERE group_id = $1 AND school_id = $2`, [pair.group, pair.member, pair.joined]);
});

test('all groups of a county take one statement of planning for their sheets, and one for who sees them', async () => {
  graph.statements.length = 0;
  await graph.answer('{ educationGroups(where: { countyCode: "620981" }, first: 20) { nodes { pairSheets { joinedOn } } } }', {}, planner('620981'));
  expect(graph.statements.filter(({ subgraph }) => subgraph === 'planning')).toHaveLength(2);
});

test('it is for who sees all the members', async () => {
  expect((await graph.answer(query, { id: pair.group }, planner('361023'))).errors?.[0]?.extensions?.code).toBe('WITHHELD');
  expect((await graph.answer(query, { id: pair.group }, stranger)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
