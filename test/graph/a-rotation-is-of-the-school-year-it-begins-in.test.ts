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

interface Figures { schoolYear: number; rotated: number }

/** Somebody of compulsory education in 临县 who has no rotation, and another school of the county. */
const somebody = async (): Promise<{ teacher: string; to: string }> =>
  (
    await client.query<{ teacher: string; to: string }>(
      `SELECT a.teacher_id AS teacher, (SELECT o.id FROM schools.school o WHERE o.county_id = s.county_id AND o.kind = 'PRIMARY' AND o.id <> s.id ORDER BY o.code LIMIT 1) AS to
       FROM staffing.appointment a JOIN schools.school s ON s.id = a.serving_school_id JOIN schools.county c ON c.id = s.county_id
       WHERE c.code = '141124' AND s.kind = 'PRIMARY' AND a.ends_on IS NULL AND a.stage = 'PRIMARY'
         AND NOT EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.teacher_id = a.teacher_id) ORDER BY a.id LIMIT 1`,
    )
  ).rows[0]!;

const propose = async (rotation: object) => {
  const { data } = await graph.answer(
    `mutation ($input: ProposeRotationInput!) { proposeRotation(input: $input) { rotation { id version schoolYear } userErrors { code field params { name value } } } }`,
    { input: { rotation } },
  );
  return (data as { proposeRotation: { rotation: { id: string; version: number; schoolYear: number } | null; userErrors: { code: string; field: string }[] } }).proposeRotation;
};

const countyOn = async (on: string): Promise<Figures> => {
  const { data } = await graph.answer(`{ county(code: "141124") { rotationFigures(on: "${on}") { schoolYear rotated } } }`);
  return (data as { county: { rotationFigures: Figures } }).county.rotationFigures;
};

test('whoever reports in late August rotates in the year that begins, for staffing and planning alike', async () => {
  const { teacher, to } = await somebody();
  const away = { teacher, toSchool: to, startsOn: '2027-08-25', endsOn: '2028-07-31' };
  const refused = await propose({ ...away, schoolYear: 2026 });
  expect(refused).toMatchObject({ rotation: null, userErrors: [{ code: 'INVALID_VALUE', field: ['rotation', 'schoolYear'], params: expect.arrayContaining([{ name: 'expected', value: '2027' }]) as unknown }] });

  const days = ['2027-10-15', '2027-08-25', '2027-07-31'];
  const before = await Promise.all(days.map(countyOn));
  const { rotation } = await propose(away);
  expect(rotation?.schoolYear).toBe(2027);
  await graph.answer(`mutation ($input: ApproveRotationInput!) { approveRotation(input: $input) { userErrors { code } } }`, { input: { id: rotation!.id, expectedVersion: rotation!.version } });
  expect(before.map(({ schoolYear }) => schoolYear)).toEqual([2027, 2027, 2026]);
  const [october, august, july] = before as [Figures, Figures, Figures];
  const more = (figures: Figures): Figures => ({ ...figures, rotated: figures.rotated + 1 });
  expect(await Promise.all(days.map(countyOn))).toEqual([more(october), more(august), july]);
});

test('no other year can be stored', async () => {
  await expect(client.query(`UPDATE staffing.rotation_assignment SET school_year = school_year + 1`)).rejects.toMatchObject({ constraint: 'rotation_assignment_school_year_of_first_day' });
});
