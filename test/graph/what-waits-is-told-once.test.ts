import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeEach(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

interface Followed {
  readonly kind: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly count: number;
}
const counted = async (statement: string, values: unknown[]): Promise<number> => (await client.query<{ count: number }>(statement, values)).rows[0]?.count ?? 0;

test('a merger of counties that is decided for later lists every group, office and target once, and what was due before as past', async () => {
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM schools.county WHERE code IN ('620981', '510923') ORDER BY code DESC`);
  const [from, to] = rows.map(({ id }) => id);
  const day = '2027-02-01';
  const { data } = await graph.answer('mutation ($input: MergeCountiesInput!) { mergeCounties(input: $input) { followed { kind outcome reason count } userErrors { code } } }', { input: { counties: [from], successor: to, effectiveOn: day } });
  const { followed, userErrors } = (data as { mergeCounties: { followed: Followed[]; userErrors: object[] } }).mergeCounties;
  expect(userErrors).toEqual([]);
  const of = (kind: string): Followed[] => followed.filter((rows) => rows.kind === kind);
  const groups = await counted('SELECT count(*)::int AS count FROM groups.education_group WHERE county_id = $1', [from]);
  expect(groups).toBeGreaterThan(0);
  expect(of('EDUCATION_GROUP')).toEqual([{ kind: 'EDUCATION_GROUP', outcome: 'WAITING', reason: null, count: groups }]);
  const offices = await counted('SELECT count(*)::int AS count FROM groups.research_organisation WHERE county_id = $1', [from]);
  expect(of('RESEARCH_OFFICE').reduce((sum, { count }) => sum + count, 0)).toBe(offices);
  const targets = async (due: string): Promise<number> => counted(`SELECT count(*)::int AS count FROM planning.target WHERE county_id = $1 AND ${due}`, [from]);
  const [past, toCome] = [await targets(`due_on < '${day}'`), await targets(`(due_on IS NULL OR due_on >= '${day}')`)];
  expect(of('TARGET')).toEqual([{ kind: 'TARGET', outcome: 'WAITING', reason: null, count: toCome }, { kind: 'TARGET', outcome: 'REPORTED', reason: 'PAST', count: past }].filter(({ count }) => count > 0));
  expect(of('TARGET_DEPENDENCY')).toEqual([]);
});

test("a school's own research office is of the county of the school that takes it over, and of its own again when that is undone", async () => {
  const { rows } = await client.query<{ id: string; county: string }>(`SELECT DISTINCT ON (c.code) s.id, c.id AS county FROM schools.school s JOIN schools.county c ON c.id = s.county_id
    WHERE c.code IN ('620981', '510923') AND s.kind = 'PRIMARY' AND s.closed_on IS NULL AND NOT EXISTS (SELECT FROM groups.research_organisation o WHERE o.school_id = s.id)
      AND NOT EXISTS (SELECT FROM schools.school_succession o WHERE s.id IN (o.school_id, o.successor_id)) ORDER BY c.code, s.code`);
  const [from, to] = rows;
  await client.query(`INSERT INTO groups.research_organisation (provenance, code, name, level, county_id, school_id, starts_on) VALUES ('GENERATED', 'R-OWN', '教研组', 'SCHOOL', $1, $2, '2020-01-01')`, [from?.county, from?.id]);
  const whose = async (): Promise<object[]> => (await client.query(`SELECT school_id, county_id FROM groups.research_organisation WHERE code = 'R-OWN'`)).rows;
  const { data } = await graph.answer('mutation ($input: MergeSchoolsInput!) { mergeSchools(input: $input) { successions { id version } userErrors { code } } }', { input: { schools: [from?.id], successor: to?.id, effectiveOn: '2026-11-23' } });
  const { successions, userErrors } = (data as { mergeSchools: { successions: { id: string; version: number }[]; userErrors: object[] } }).mergeSchools;
  expect(userErrors).toEqual([]);
  expect(await whose()).toEqual([{ school_id: to?.id, county_id: to?.county }]);
  const [succession] = successions;
  await graph.answer('mutation ($input: WithdrawSuccessionInput!) { withdrawSuccession(input: $input) { userErrors { code } } }', { input: { id: succession?.id, expectedVersion: succession?.version } });
  expect(await whose()).toEqual([{ school_id: from?.id, county_id: from?.county }]);
});
