import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';

let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  const sample = await sharedSample();
  graph = await startGraph(sample);
  client = new Client(sample);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await graph.close();
});

test.each([
  ['schools of a filter', 'rotationAssignments(where: { toSchool: { in: ["甲校", "00000000-0000-7000-8000-000000000001", "乙校"] } }) { totalCount }', 'toSchool'],
  ['schools of needs', 'staffingNeeds(countyCode: "620981", schools: ["甲校", "00000000-0000-7000-8000-000000000001", "乙校"]) { totalCount }', 'schools'],
  ['plans to compare', 'compareExchangePlans(ids: ["甲校", "乙校"]) { code }', 'ids'],
])('%s that are no ids are named, all of them', async (_what, field, argument) => {
  const { errors } = await graph.answer(`{ ${field} }`);
  expect(errors?.map(({ extensions }) => extensions)).toEqual([expect.objectContaining({ code: 'BAD_FILTER', params: expect.objectContaining({ field: argument, value: '甲校, 乙校' }) })]);
});

/** Which schools depend on what differs: the one with most of it shows the most kinds. */
test('what a merger would end or report is told by kind, how many and which, and the rows are there', async () => {
  const { rows } = await client.query<{ id: string; to: string }>(
    `SELECT s.id, (SELECT o.id FROM schools.school o WHERE o.county_id = s.county_id AND o.kind = s.kind AND o.id <> s.id AND o.closed_on IS NULL AND NOT o.planned AND NOT o.closed_undated ORDER BY o.code LIMIT 1) AS to
     FROM schools.school s JOIN groups.group_membership m ON m.school_id = s.id AND m.ends_on IS NULL
     WHERE s.kind = 'PRIMARY' AND s.closed_on IS NULL AND NOT s.planned AND NOT s.closed_undated GROUP BY s.id, s.county_id, s.kind, s.code
     ORDER BY (SELECT count(*) FROM staffing.appointment a WHERE a.serving_school_id = s.id) DESC, s.code LIMIT 1`,
  );
  const [{ id, to }] = rows as [(typeof rows)[number]];
  const { data, errors } = await graph.answer('mutation ($input: MergeSchoolsInput!) { mergeSchools(input: $input) { userErrors { code field } followed { kind outcome reason count ids } } }', {
    input: { schools: [id], successor: to, effectiveOn: '2027-08-01', dryRun: true },
  });
  expect(errors).toBeUndefined();
  const { userErrors, followed } = (data as { mergeSchools: { userErrors: object[]; followed: { kind: string; outcome: string; reason: string | null; count: number; ids: string[] }[] } }).mergeSchools;
  expect(userErrors).toEqual([]);
  const left = followed.filter(({ outcome }) => outcome === 'ENDED' || outcome === 'REPORTED');
  expect(left.length).toBeGreaterThan(0);
  for (const { kind, count, ids, reason } of left) {
    expect({ kind, named: new Set(ids).size, reason: reason !== null }).toEqual({ kind, named: count, reason: true });
  }
  for (const { kind, count, ids, reason } of followed.filter((each) => !left.includes(each))) expect({ kind, some: count > 0, ids, reason }).toEqual({ kind, some: true, ids: [], reason: null });
  // A trial changes nothing, so that every row is still where its id finds it.
  const tables = (await client.query<{ name: string }>(`SELECT format('%I.%I', t.table_schema, t.table_name) AS name FROM information_schema.columns t JOIN information_schema.tables b USING (table_schema, table_name)
    WHERE t.table_schema IN ('schools', 'staffing', 'groups', 'facilities', 'planning') AND t.column_name = 'id' AND t.data_type = 'uuid' AND b.table_type = 'BASE TABLE' AND t.table_name <> 'change'`)).rows;
  const named = [...new Set(left.flatMap(({ ids }) => ids))];
  const { rows: found } = await client.query<{ id: string }>(tables.map(({ name }) => `SELECT id FROM ${name} WHERE id = ANY ($1)`).join(' UNION '), [named]);
  expect(found.map((row) => row.id).sort()).toEqual([...named].sort());
});
