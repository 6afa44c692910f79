import { Client } from 'pg';
import { subgraphLogin } from '../../database/provision/roles';
import { schoolsSubgraph } from '../../subgraphs/schools';
import { startSubgraph } from '../../subgraphs/kit/run/subgraph';
import { startGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  client = new Client(database.owner);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** A process of the schools that comes up on a day, does what is due, and goes. */
async function processOf(day: string): Promise<void> {
  const reports: unknown[] = [];
  const subgraph = await startSubgraph(schoolsSubgraph, {
    login: subgraphLogin(database.owner, 'schools'),
    duties: { today: () => day },
    report: (error) => reports.push(error),
  });
  await subgraph.close();
  expect(reports).toEqual([]);
}

const rooms = async (schoolId: string): Promise<number> => (await client.query<{ count: number }>('SELECT count(*)::int AS count FROM facilities.room WHERE school_id = $1', [schoolId])).rows[0]?.count ?? 0;

test('rooms, classes and pupils stay until the last day of the school and are with the successor on the next, though nobody asks for it; the log says which duty it was', async () => {
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM schools.school WHERE name IN ('独山子源泉小学', '独山子学校') ORDER BY name DESC`);
  const [from = '', to = ''] = rows.map(({ id }) => id);
  const there = await rooms(from);
  const hers = await rooms(to);
  const graph = await startGraph(database.owner);
  const { data } = await graph.answer('mutation ($input: MergeSchoolsInput!) { mergeSchools(input: $input) { successions { id } userErrors { code } } }', { input: { schools: [from], successor: to, effectiveOn: '2027-02-01' } });
  await graph.close();
  expect(data).toMatchObject({ mergeSchools: { userErrors: [] } });
  expect(there).toBeGreaterThan(0);

  await processOf('2027-01-31');
  expect([await rooms(from), await rooms(to)]).toEqual([there, hers]);
  await processOf('2027-02-01');
  expect([await rooms(from), await rooms(to)]).toEqual([0, hers + there]);
  await processOf('2027-02-02');
  const { rows: log } = await client.query(`SELECT DISTINCT operation, actor FROM facilities.change c WHERE record_table = 'room' AND operation <> 'import'`);
  expect(log).toEqual([{ operation: 'carrySuccession', actor: null }]);
  const { rows: succession } = await client.query(`SELECT state, carried_on::text AS carried FROM schools.school_succession WHERE school_id = $1 AND successor_id = $2 AND state <> 'WITHDRAWN'`, [from, to]);
  expect(succession).toEqual([{ state: 'IN_TRANSITION', carried: '2027-02-01' }]);
});
