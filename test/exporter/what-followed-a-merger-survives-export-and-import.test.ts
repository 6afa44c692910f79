import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { exportNetwork } from '../../exporter';
import { importFolder } from '../../importer';
import { subgraphs } from '../../subgraphs';
import { startGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

jest.setTimeout(300_000);
let full: TestDatabase;
let empty: TestDatabase;
let folder: string;
beforeAll(async () => {
  [full, empty] = [await ownDatabase('sample'), await ownDatabase('empty')];
  folder = await mkdtemp(join(tmpdir(), 'sng-export-'));
});
afterAll(async () => {
  await full.drop();
  await empty.drop();
  await rm(folder, { recursive: true, force: true });
});

async function rowsOf(database: TestDatabase, statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new Client(database.owner);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement, values)).rows;
  } finally {
    await client.end();
  }
}

const continued = `SELECT t.code AS teacher, f.code AS "from", s.code AS "to", r.starts_on::text AS starts, r.ends_on::text AS ends, r.school_year, r.continued_year FROM staffing.rotation_assignment r
  JOIN staffing.teacher t ON t.id = r.teacher_id JOIN schools.school s ON s.id = r.to_school_id JOIN schools.school f ON f.id = r.from_school_id WHERE r.continued_year IS NOT NULL ORDER BY 1, 3, 4`;
const areas = `SELECT a.code, a.kind, a.state, t.code AS township, c.code AS county, a.effective_on::text AS day, a.former_code, a.former_name FROM schools.area_succession a
  LEFT JOIN schools.township t ON t.id = a.township_id LEFT JOIN schools.county c ON c.id = a.county_id ORDER BY a.code`;
const mergers = `SELECT l.code, l.kind, l.state, a.code AS school, b.code AS successor, a.closed_on::text AS closed FROM schools.school_succession l
  JOIN schools.school a ON a.id = l.school_id LEFT JOIN schools.school b ON b.id = l.successor_id ORDER BY l.code`;

test('rotations that go on under a successor, mergers and former codes are in an empty database what they were', async () => {
  const graph = await startGraph(full.owner);
  try {
    const [rotation] = await rowsOf(full, `SELECT r.from_school_id AS school, (SELECT o.id FROM schools.school o WHERE o.county_id = s.county_id AND o.kind = s.kind AND o.closed_on IS NULL AND coalesce(o.opened_on, '2000-01-01') < '2020-01-01'
        AND o.id NOT IN (r.from_school_id, r.to_school_id) ORDER BY o.code LIMIT 1) AS successor
      FROM staffing.rotation_assignment r JOIN schools.school s ON s.id = r.from_school_id AND s.closed_on IS NULL AND s.kind <> 'TEACHING_POINT'
      WHERE r.state = 'ACTIVE' AND r.starts_on < '2026-11-01' AND r.ends_on > '2026-12-01' AND NOT EXISTS (SELECT FROM schools.school_succession l WHERE r.from_school_id IN (l.school_id, l.successor_id)) ORDER BY r.id LIMIT 1`);
    const { data } = await graph.answer('mutation ($input: MergeSchoolsInput!) { mergeSchools(input: $input) { userErrors { code } } }', { input: { schools: [rotation?.school], successor: rotation?.successor, effectiveOn: '2026-11-23' } });
    expect(data).toEqual({ mergeSchools: { userErrors: [] } });
    const [township] = await rowsOf(full, `SELECT id FROM schools.township WHERE left(code, 6) = '620981' ORDER BY code LIMIT 1`);
    const recoded = await graph.answer('mutation ($input: RecodeTownshipInput!) { recodeTownship(input: $input) { userErrors { code } } }', { input: { township: township?.id, code: '620981977', effectiveOn: '2026-11-23' } });
    expect(recoded.data).toEqual({ recodeTownship: { userErrors: [] } });
  } finally {
    await graph.close();
  }
  await exportNetwork({ owner: full.owner, definitions: subgraphs, target: folder, headers: 'zh' });
  const report = await importFolder({ owner: empty.owner, definitions: subgraphs, folder });
  expect(report.errors.map(({ file, code, column, value }) => [file, code, column, value])).toEqual([]);
  const before = await rowsOf(full, continued);
  expect(before.length).toBeGreaterThan(0);
  expect(await rowsOf(empty, continued)).toEqual(before);
  expect(await rowsOf(empty, areas)).toEqual(await rowsOf(full, areas));
  expect(await rowsOf(empty, mergers)).toEqual(await rowsOf(full, mergers));
});
