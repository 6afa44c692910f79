import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

const values = async (school: string): Promise<object[]> => (await client.query<{ year: number; value: string | null }>(`SELECT school_year AS year, value FROM planning.resource_report WHERE school_id = $1 AND resource = 'SPORTS_AREA' ORDER BY 1`, [school])).rows;
const figures = async (school: string) => {
  const { data } = await graph.answer('query ($id: ID!) { school(id: $id) { indicators(on: "2026-11-23") { stages { indicators { indicator figure { value unknown } } } } } }', { id: school });
  return data;
};

test('the sports area of a school whose predecessor had not reported it is unknown, with the reason, and known again when the merger is undone', async () => {
  const { rows } = await client.query<{ id: string }>(`SELECT s.id FROM schools.school s JOIN planning.resource_report r ON r.school_id = s.id AND r.resource = 'SPORTS_AREA' AND r.school_year = 2026
    WHERE s.kind = 'PRIMARY' AND s.closed_on IS NULL AND s.county_id = (SELECT id FROM schools.county WHERE code = '620981') AND NOT EXISTS (SELECT FROM schools.school_succession l WHERE s.id IN (l.school_id, l.successor_id)) ORDER BY s.code LIMIT 2`);
  const [from = '', to = ''] = rows.map(({ id }) => id);
  await client.query(`DELETE FROM planning.resource_report WHERE school_id = $1 AND resource = 'SPORTS_AREA'`, [from]);
  const before = await values(to);
  const shownBefore = await figures(to);
  const { data } = await graph.answer('mutation ($input: MergeSchoolsInput!) { mergeSchools(input: $input) { successions { id version } followed { kind outcome reason count } userErrors { code } } }', { input: { schools: [from], successor: to, effectiveOn: '2026-11-23' } });
  const { successions, followed, userErrors } = (data as { mergeSchools: { successions: { id: string; version: number }[]; followed: object[]; userErrors: object[] } }).mergeSchools;
  expect(userErrors).toEqual([]);
  expect(followed).toContainEqual({ kind: 'RESOURCE_REPORT', outcome: 'REPORTED', reason: 'SUM_UNKNOWN', count: 1 });
  expect(await values(to)).toEqual(before.map((row) => ((row as { year: number }).year >= 2026 ? { ...row, value: null } : row)));
  expect(JSON.stringify(await figures(to))).toContain('"indicator":"SPORTS_AREA","figure":{"value":null,"unknown":"SUM_UNKNOWN"}');
  const undone = await graph.answer('mutation ($input: WithdrawSuccessionInput!) { withdrawSuccession(input: $input) { userErrors { code } } }', { input: { id: successions[0]?.id, expectedVersion: successions[0]?.version } });
  expect(undone.data).toEqual({ withdrawSuccession: { userErrors: [] } });
  expect(await values(to)).toEqual(before);
  expect(await figures(to)).toEqual(shownBefore);
});
