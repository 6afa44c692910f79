import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';

let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  const owner = await sharedSample();
  client = new Client(owner);
  await client.connect();
  graph = await startGraph(owner);
});
afterAll(async () => {
  await graph.close();
  await client.end();
});

test.each(['620981', '361023', '510923', '141124'])('the vacant places of the open schools of %s are the rows of one answer, by subject, in one statement', async (code) => {
  graph.statements.length = 0;
  const { data } = await graph.answer(`{ postsBySubject(where: { countyCode: "${code}" }) { subject posts quota filled vacant } }`);
  // One for the code of the county, one for the sum.
  expect(graph.statements).toHaveLength(2);
  const { rows } = await client.query(
    `SELECT subject, count(*)::int AS posts, sum(quota)::int AS quota, sum(filled)::int AS filled, sum(greatest(quota - filled, 0))::int AS vacant FROM (
       SELECT p.subject, p.quota, count(a.id) AS filled FROM staffing.post p JOIN schools.school s ON s.id = p.school_id JOIN schools.county c ON c.id = s.county_id
       LEFT JOIN staffing.appointment a ON a.post_id = p.id AND a.contract_status IN ('HIRED', 'REASSIGNED') AND daterange(a.starts_on, a.ends_on) @> '2026-11-23'::date
       WHERE c.code = $1 AND (s.opened_on <= '2026-11-23' OR (s.opened_on IS NULL AND NOT s.planned)) AND (s.closed_on IS NULL OR s.closed_on > '2026-11-23') GROUP BY p.id) AS each GROUP BY 1 ORDER BY 1`,
    [code],
  );
  expect(data).toEqual({ postsBySubject: rows });
});
