import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner, schoolAdmin } from '../support/viewers';

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

const row = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row> => {
  const { rows } = await client.query<Row>(text, values);
  if (!rows[0]) throw new Error(`Nothing was found by: ${text}`);
  return rows[0];
};

interface Payload {
  readonly dryRun: boolean;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[]; readonly params: readonly { readonly name: string; readonly value: string }[] }[];
}

async function change(mutation: string, input: object, asking?: Parameters<TestGraph['answer']>[2]): Promise<Payload> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const { data, errors } = await graph.answer(`mutation ($input: ${type}) { ${mutation}(input: $input) { dryRun userErrors { code field params { name value } } } }`, { input }, asking);
  expect(errors).toBeUndefined();
  return (data as Record<string, Payload>)[mutation] as Payload;
}

const codes = ({ userErrors }: Payload): string[] => userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);

describe('a planned school', () => {
  const planned = () => row<{ id: string; version: number; openedOn: string | null }>(`SELECT id, version, opened_on::text AS "openedOn" FROM schools.school WHERE name = '新建规划学校'`);
  const states = async (id: string, ...days: string[]): Promise<unknown[]> => {
    const { data } = await graph.answer(`query ($id: ID!) { school(id: $id) { ${days.map((day, place) => `s${place}: state(on: "${day}")`).join(' ')} } }`, { id });
    return Object.values((data as { school: object }).school);
  };
  beforeAll(async () => {
    await client.query(`INSERT INTO schools.school (provenance, code, name, kind, ownership, administration, locale, county_id, boarding, planned)
      SELECT 'REPORTED', '2162999999', '新建规划学校', 'PRIMARY', 'PUBLIC', 'COUNTY', s.locale, s.county_id, false, true FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = '620981' AND s.locale IS NOT NULL ORDER BY s.code LIMIT 1`);
  });

  test('gets its day of opening, another one, or none again; a trial changes nothing', async () => {
    const { id, version } = await planned();
    expect(await change('setOpeningDay', { id, expectedVersion: version, openedOn: '2027-09-01', dryRun: true })).toEqual({ dryRun: true, userErrors: [] });
    expect(await planned()).toEqual({ id, version, openedOn: null });
    for (const [step, openedOn, after] of [[0, '2027-09-01', ['PLANNED', 'OPEN', 'OPEN']], [1, '2028-09-01', ['PLANNED', 'PLANNED', 'OPEN']], [2, null, ['PLANNED', 'PLANNED', 'PLANNED']]] as const) {
      expect(await change('setOpeningDay', { id, expectedVersion: version + step, openedOn }, planner('620981'))).toEqual({ dryRun: false, userErrors: [] });
      expect(await states(id, '2027-08-31', '2027-09-01', '2028-09-01')).toEqual(after);
    }
  });

  test('is not put off beyond the day from which a class or a teacher counts on it', async () => {
    const { id, version } = await planned();
    await change('setOpeningDay', { id, expectedVersion: version, openedOn: '2027-08-20' });
    await client.query(`INSERT INTO schools.class_group (provenance, school_id, school_year, stage, grade, number, size) VALUES ('REPORTED', $1, 2027, 'PRIMARY', 1, 1, 40)`, [id]);
    for (const openedOn of ['2027-09-02', null]) {
      const refused = await change('setOpeningDay', { id, expectedVersion: version + 1, openedOn });
      expect(codes(refused)).toEqual(['INVALID_VALUE openedOn']);
      expect(refused.userErrors[0]?.params).toContainEqual({ name: 'until', value: '2027-09-01' });
    }
    expect(codes(await change('setOpeningDay', { id, expectedVersion: version + 1, openedOn: '2027-09-01' }))).toEqual([]);
  });

  test('is the only kind: one that is open, or closed, has its day', async () => {
    for (const condition of ['closed_on IS NULL AND NOT planned AND NOT closed_undated', `closed_on < '2026-01-01'`]) {
      const { id, version } = await row<{ id: string; version: number }>(`SELECT id, version FROM schools.school WHERE ${condition} ORDER BY code LIMIT 1`);
      expect(codes(await change('setOpeningDay', { id, expectedVersion: version, openedOn: '2027-09-01' }))).toEqual(['INVALID_STATE id']);
    }
  });
});

test('boarders are recorded by the school itself, and are among its pupils', async () => {
  const school = await row<{ id: string; code: string; version: number; pupils: number }>(
    'SELECT id, code, version, pupils FROM schools.school WHERE pupils > 50 AND closed_on IS NULL AND NOT planned AND NOT closed_undated AND boarders IS NULL ORDER BY code LIMIT 1',
  );
  const own = schoolAdmin(school.code);
  const input = { id: school.id, expectedVersion: school.version };
  expect(codes(await change('recordBoarders', { ...input, boarders: school.pupils + 1 }, own))).toEqual(['INVALID_VALUE boarders']);
  expect(codes(await change('recordBoarders', { ...input, boarders: -1 }, own))).toEqual(['INVALID_VALUE boarders']);
  expect(codes(await change('recordBoarders', { ...input, boarders: 20, boarding: false }, own))).toEqual(['INVALID_VALUE boarding']);
  expect(codes(await change('recordBoarders', { ...input, boarders: 20, boarding: true }, own))).toEqual([]);
  expect(await row('SELECT boarders, boarding FROM schools.school WHERE id = $1', [school.id])).toEqual({ boarders: 20, boarding: true });
  expect(codes(await change('recordBoarders', { ...input, boarders: 21 }, own))).toEqual(['STALE_VERSION expectedVersion']);
});

test('places of turnover housing are recorded by the school, and none is taken from who lives there', async () => {
  const building = await row<{ id: string; version: number; school: string; most: number }>(
    `SELECT b.id, b.version, s.code AS school, (SELECT max(n) FROM (SELECT (SELECT count(*)::int FROM facilities.housing_assignment h WHERE h.building_id = b.id AND daterange(h.starts_on, h.ends_on) @> f.starts_on) AS n
        FROM facilities.housing_assignment f WHERE f.building_id = b.id) AS at_a_time) AS most
     FROM facilities.building b JOIN schools.school s ON s.id = b.school_id WHERE b.id IN (SELECT building_id FROM facilities.housing_assignment) ORDER BY b.code LIMIT 1`,
  );
  expect(building.most).toBeGreaterThan(0);
  const own = schoolAdmin(building.school);
  const input = { id: building.id, expectedVersion: building.version };
  const refused = await change('recordHousingPlaces', { ...input, housingPlaces: building.most - 1 }, own);
  expect(codes(refused)).toEqual(['FULL housingPlaces']);
  expect(refused.userErrors[0]?.params).toContainEqual({ name: 'min', value: String(building.most) });
  expect(codes(await change('recordHousingPlaces', { ...input, housingPlaces: building.most }, own))).toEqual([]);
  const classrooms = await row<{ id: string; version: number }>(`SELECT id, version FROM facilities.building WHERE kind = 'TEACHING' ORDER BY code LIMIT 1`);
  expect(codes(await change('recordHousingPlaces', { id: classrooms.id, expectedVersion: classrooms.version, housingPlaces: 3 }))).toEqual(['INVALID_STATE id']);
});

test('a duty is given by the county, last of its side unless it says where, and ends', async () => {
  const county = await row<{ id: string; last: number }>(
    `SELECT c.id, (SELECT max(place) FROM planning.staffing_duty d WHERE d.county_id = c.id AND d.side = 'COUNTY' AND d.ends_on IS NULL) AS last FROM schools.county c WHERE c.code = '620981'`,
  );
  const input = { county: county.id, side: 'COUNTY', duty: '统筹教师周转房', startsOn: '2027-01-01' };
  const asking = planner('620981');
  expect(codes(await change('giveStaffingDuty', { ...input, duty: '  ' }, asking))).toEqual(['EMPTY duty']);
  expect(codes(await change('giveStaffingDuty', { ...input, place: 0 }, asking))).toEqual(['INVALID_VALUE place']);
  expect(codes(await change('giveStaffingDuty', { ...input, place: county.last }, asking))).toEqual(['OVERLAPS place']);
  expect(codes(await change('giveStaffingDuty', input, asking))).toEqual([]);
  expect(codes(await change('giveStaffingDuty', { ...input, startsOn: '2027-06-01' }, asking))).toEqual(['OVERLAPS startsOn']);
  const given = await row<{ id: string; version: number; place: number }>(`SELECT id, version, place FROM planning.staffing_duty WHERE duty = '统筹教师周转房'`);
  expect(given.place).toBe(county.last + 1);
  expect(codes(await change('endStaffingDuty', { id: given.id, expectedVersion: 1, endsOn: '2026-01-01' }, asking))).toEqual(['INVALID_VALUE endsOn']);
  expect(codes(await change('endStaffingDuty', { id: given.id, expectedVersion: 1, endsOn: '2028-01-01' }, asking))).toEqual([]);
  const { data } = await graph.answer('query ($id: ID!) { staffingDuty(id: $id) { endsOn history { nodes { operation } } } }', { id: given.id });
  expect(data).toEqual({ staffingDuty: { endsOn: '2028-01-01', history: { nodes: [{ operation: 'giveStaffingDuty' }, { operation: 'endStaffingDuty' }] } } });
});
