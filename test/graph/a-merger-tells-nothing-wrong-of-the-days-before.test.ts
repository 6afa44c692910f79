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

interface Registered { readonly id: string; readonly code: string; readonly pupils: number; readonly places: number }

const supply = async (codes: readonly string[], on: string): Promise<unknown> => {
  const { data } = await graph.answer('query ($codes: [String!], $on: Date) { placeSupply(on: $on, where: { code: { in: $codes } }) { schools unknownSchools places pupils } }', { codes, on });
  return (data as { placeSupply: unknown }).placeSupply;
};

test('pupils and places of the two schools are as they were of the days before the merger, neither none nor the later sum; without the ledger of it they are unknown', async () => {
  const { rows } = await client.query<Registered>(
    `SELECT id, code, pupils, places FROM (SELECT s.*, count(*) OVER (PARTITION BY county_id) AS among FROM schools.school s
       WHERE kind = 'PRIMARY' AND closed_on IS NULL AND NOT closed_undated AND NOT planned AND coalesce(opened_on, '2000-01-01') < '2020-01-01' AND pupils > 0 AND places > 0) AS s
     WHERE among > 2 ORDER BY county_id, code LIMIT 3`,
  );
  const [old, successor, other] = rows as [Registered, Registered, Registered];
  const told = ({ pupils, places }: Pick<Registered, 'pupils' | 'places'>) => ({ schools: 1, unknownSchools: 0, pupils, places });
  const unknown = { schools: 1, unknownSchools: 1, places: null, pupils: null };
  expect(await supply([old.code], '2026-10-15')).toEqual(told(old));

  const { data } = await graph.answer('mutation ($input: MergeSchoolsInput!) { mergeSchools(input: $input) { successions { carriedOn } userErrors { code } } }', {
    input: { schools: [old.id], successor: successor.id, effectiveOn: '2026-11-01' },
  });
  expect(data).toMatchObject({ mergeSchools: { userErrors: [], successions: [{ carriedOn: expect.any(String) as string }] } });
  for (const on of ['2026-10-15', '2026-10-31']) {
    for (const school of [old, successor, other]) expect(await supply([school.code], on)).toEqual(told(school));
  }
  const { rows: now } = await client.query<Registered>('SELECT pupils, places FROM schools.school WHERE id = $1', [successor.id]);
  expect(now[0]?.pupils).toBe(old.pupils + successor.pupils);
  for (const on of ['2026-11-01', '2027-09-02']) {
    expect(await supply([successor.code], on)).toEqual(told(now[0]!));
    expect(await supply([old.code], on)).toMatchObject({ schools: 0 });
  }
  await client.query(`DELETE FROM schools.followed WHERE kind = 'PUPILS'`);
  for (const school of [old, successor]) expect(await supply([school.code], '2026-10-15')).toEqual(unknown);
  expect(await supply([other.code], '2026-10-15')).toEqual(told(other));
});
