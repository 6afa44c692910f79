import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
let code: string;
beforeAll(async () => {
  database = await ownDatabase('sample');
  client = new Client({ ...database.owner });
  await client.connect();
  const { rows } = await client.query<{ id: string; code: string }>(
    `SELECT s.id, s.code FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = '620981' AND s.closed_on IS NULL AND NOT s.planned ORDER BY s.code LIMIT 1`,
  );
  code = rows[0]?.code ?? '';
  await client.query(`INSERT INTO schools.school_succession (code, school_id, kind, state, provenance) VALUES ('S-UNDATED', $1, 'CLOSED', 'COMPLETED', 'REPORTED')`, [rows[0]?.id]);
  graph = await startGraph(database.owner);
});
afterAll(async () => {
  await graph.close();
  await client.end();
  await database.drop();
});

test('it is closed today, and of an earlier day nobody says whether it was open', async () => {
  const { data, errors } = await graph.answer(`{ school(code: "${code}") { closedOn closed closedUndated now: state(on: "2099-01-01") then: state(on: "2010-09-01") } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ school: { closedOn: null, closed: null, closedUndated: true, now: 'CLOSED', then: null } });
});

test.each(['2010-09-01', '2099-09-01'])('it is on no list of schools that are open on %s', async (on) => {
  const { data } = await graph.answer(`{ schools(where: { code: { eq: "${code}" } } on: "${on}") { totalCount } }`);
  expect(data).toEqual({ schools: { totalCount: 0 } });
});
