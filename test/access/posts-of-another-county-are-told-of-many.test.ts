import { Client } from 'pg';
import type { Identity } from '../../subgraphs/kit/context/viewer';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner } from '../support/viewers';

let database: TestDatabase;
let graph: TestGraph;
beforeAll(async () => {
  database = await ownDatabase('sample');
  const client = new Client(database.owner);
  await client.connect();
  // One post that a single teacher fills is of a subject of its own, the most filled ones of another.
  await client.query(`
    WITH filled AS (SELECT a.post_id, count(*) AS n FROM staffing.appointment a WHERE a.post_id IS NOT NULL AND a.ends_on IS NULL AND a.starts_on < '2026-09-01' AND a.contract_status <> 'EXITED' GROUP BY 1),
      ranked AS (SELECT p.id, f.n, row_number() OVER (ORDER BY f.n, p.code) AS least, row_number() OVER (ORDER BY f.n DESC, p.code) AS most
        FROM staffing.post p JOIN filled f ON f.post_id = p.id JOIN schools.school s ON s.id = p.school_id JOIN schools.county c ON c.id = s.county_id WHERE c.code = '620981' AND s.closed_on IS NULL)
    UPDATE staffing.post p SET subject = CASE WHEN r.most <= 5 THEN 'MATHEMATICS' ELSE 'MUSIC' END FROM ranked r WHERE r.id = p.id AND (r.least = 1 OR r.most <= 5)`);
  await client.end();
  graph = await startGraph(database.owner);
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

async function filled(asking: Identity, on: string): Promise<{ subject: string | null; filled: number }[]> {
  const { data, errors } = await graph.answer('query ($on: Date) { postsBySubject(where: { countyCode: "620981" }, on: $on) { subject filled } }', { on }, asking);
  expect(errors).toBeUndefined();
  return (data as { postsBySubject: { subject: string | null; filled: number }[] }).postsBySubject;
}

test('of the posts of another county an account is told the subjects that many fill, on the first day of the term, and no single one', async () => {
  const all = await filled(planner('620981'), '2026-09-01');
  expect(all.find(({ subject }) => subject === 'MUSIC')?.filled).toBeLessThan(5);
  const seen = await filled(planner('141124'), '2026-11-23');
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((row) => row.filled < 5)).toEqual([]);
  expect(all).toEqual(expect.arrayContaining(seen));
  expect(await filled(planner('141124'), '2027-01-15')).toEqual(seen);
});
