import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

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

interface Proposed {
  readonly rotation: { readonly shareOfWeek: number | null; readonly fromSchool: { readonly id: string } } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
}

test('two schools get their shares of one week, a third that would need more of it is refused', async () => {
  const { rows } = await client.query<{ teacher: string; home: string; others: string[] }>(
    `SELECT a.teacher_id AS teacher, a.serving_school_id AS home, ARRAY(SELECT o.id::text FROM schools.school o WHERE o.county_id = s.county_id AND o.kind = 'PRIMARY' AND o.closed_on IS NULL AND o.id <> s.id ORDER BY o.code LIMIT 3) AS others
     FROM staffing.appointment a JOIN schools.school s ON s.id = a.serving_school_id JOIN schools.county c ON c.id = s.county_id
     WHERE c.code = '141124' AND s.kind = 'PRIMARY' AND a.ends_on IS NULL ORDER BY a.id LIMIT 1`,
  );
  const [{ teacher, home, others }] = rows as [(typeof rows)[number]];
  const propose = async (toSchool: string | undefined, shareOfWeek: number | null, kind = 'ITINERANT'): Promise<Proposed> => {
    const { data } = await graph.answer(
      'mutation ($input: ProposeRotationInput!) { proposeRotation(input: $input) { rotation { shareOfWeek fromSchool { id } } userErrors { code field } } }',
      { input: { rotation: { teacher, toSchool, startsOn: '2026-12-01', endsOn: '2027-07-01', kind, shareOfWeek } } },
    );
    return (data as { proposeRotation: Proposed }).proposeRotation;
  };
  expect(await propose(others[0], 0.4)).toEqual({ rotation: { shareOfWeek: 0.4, fromSchool: { id: home } }, userErrors: [] });
  expect(await propose(others[1], 0.4)).toMatchObject({ rotation: { shareOfWeek: 0.4 }, userErrors: [] });
  expect((await propose(others[2], 0.4)).userErrors).toEqual([{ code: 'FULL', field: ['shareOfWeek'] }]);
  expect((await propose(others[2], 1.4)).userErrors).toEqual([{ code: 'INVALID_VALUE', field: ['shareOfWeek'] }]);
  expect((await propose(others[2], null, 'ROTATION')).userErrors).toMatchObject([{ code: 'OVERLAPS' }]);
  expect((await propose(others[0], 0.1)).userErrors).toMatchObject([{ code: 'OVERLAPS' }]);
});
