import { change, refusals, type Outcome } from './support/change';
import { startNetwork, type Network } from './support/network';

let network: Network;
let county: string;
let groups: string[];
beforeAll(async () => {
  network = await startNetwork();
  county = String((await network.sql('SELECT id FROM schools.county'))[0]?.id);
  groups = (await network.sql('SELECT id FROM groups.education_group ORDER BY code')).map(({ id }) => String(id));
  await network.sql(`INSERT INTO staffing.teacher (provenance, code, name, subject, stage, dual_qualified, home_teaching, left_on)
    VALUES ('GENERATED', 'T1', 'T1', 'CHINESE', 'PRIMARY', false, false, NULL), ('GENERATED', 'T2', 'T2', 'CHINESE', 'PRIMARY', false, false, '2026-08-01')`);
});
afterAll(() => network.close());

interface Organisation {
  readonly id: string;
  readonly version: number;
}
const fields = '{ id version level name endsOn parent { name } }';
const found = (input: Record<string, unknown>): Promise<Outcome<Organisation>> => change(network, 'foundResearchOrganisation', `organisation ${fields}`, { startsOn: '2026-09-01', ...input });
const alter = (input: Record<string, unknown>): Promise<Outcome<Organisation>> => change(network, 'changeResearchOrganisation', `organisation ${fields}`, input);
const assign = (input: Record<string, unknown>): Promise<Outcome<Organisation>> => change(network, 'assignResearcher', 'assignment { id version fullTime endsOn }', { subject: 'CHINESE', startsOn: '2026-09-01', ...input });
const teacher = async (code: string): Promise<string> => String((await network.sql('SELECT id FROM staffing.teacher WHERE code = $1', [code]))[0]?.id);

test('level and county follow from what it is of; the parent is one level up', async () => {
  const top = await found({ name: '县', county });
  const district = await found({ name: '区', group: groups[0], parent: top.result?.id });
  const school = await found({ name: '校', school: network.schoolId('S1'), parent: district.result?.id });
  expect([top, district, school].map(({ result }) => result)).toMatchObject([{ level: 'COUNTY', parent: null }, { level: 'GROUP', parent: { name: '县' } }, { level: 'SCHOOL', parent: { name: '区' } }]);

  expect(refusals(await found({ name: '校', school: network.schoolId('S2'), parent: top.result?.id }))).toEqual(['INVALID_VALUE parent']);
  expect(refusals(await found({ name: '县', county }))).toEqual(['OVERLAPS county']);
  expect(refusals(await found({ name: '无' }))).toEqual(['EMPTY county']);
  expect(refusals(await found({ name: '两', county, group: groups[1] }))).toEqual(['INVALID_VALUE group']);
  expect(refusals(await found({ name: '校', school: network.schoolId('S7') }))).toEqual(['NOT_OPEN school']);
  expect(refusals(await found({ name: '校', school: network.schoolId('S3'), head: await teacher('T2') }))).toEqual(['INVALID_STATE head']);
  expect(refusals(await alter({ id: top.result?.id, expectedVersion: 1, parent: district.result?.id }))).toEqual(['INVALID_VALUE parent']);
});

test('what is left out of a change stays, null takes the parent away, and an end is never later than before', async () => {
  const { result } = await found({ name: '校', school: network.schoolId('S4') });
  const [district] = await network.sql(`SELECT id FROM groups.research_organisation WHERE name = '区'`);
  expect(await alter({ id: result?.id, expectedVersion: 1, parent: district?.id })).toMatchObject({ userErrors: [], result: { version: 2, name: '校', parent: { name: '区' } } });
  expect(await alter({ id: result?.id, expectedVersion: 2, name: '新校' })).toMatchObject({ userErrors: [], result: { name: '新校', parent: { name: '区' } } });
  expect(await alter({ id: result?.id, expectedVersion: 3, parent: null, endsOn: '2027-07-01' })).toMatchObject({ userErrors: [], result: { parent: null, endsOn: '2027-07-01' } });
  expect(refusals(await alter({ id: result?.id, expectedVersion: 4, endsOn: '2027-09-01' }))).toEqual(['INVALID_VALUE endsOn']);
  expect(refusals(await alter({ id: result?.id, expectedVersion: 3, name: '旧' }))).toEqual(['STALE_VERSION expectedVersion']);
});

test('a researcher belongs to an organisation that holds, and is full time at one at a time', async () => {
  const first = await found({ name: '校', school: network.schoolId('S5'), endsOn: '2027-07-01' });
  const second = await found({ name: '校', school: network.schoolId('S6') });
  const [one, left] = [await teacher('T1'), await teacher('T2')];
  expect(refusals(await assign({ teacher: one, organisation: first.result?.id }))).toEqual(['NOT_OPEN organisation']);
  expect(refusals(await assign({ teacher: left, organisation: second.result?.id }))).toEqual(['INVALID_STATE teacher']);
  const held = await assign({ teacher: one, organisation: first.result?.id, fullTime: true, endsOn: '2027-07-01' });
  expect(held).toMatchObject({ userErrors: [], result: { fullTime: true } });
  expect(refusals(await assign({ teacher: one, organisation: second.result?.id, fullTime: true }))).toEqual(['OVERLAPS fullTime']);
  expect(refusals(await assign({ teacher: one, organisation: first.result?.id, startsOn: '2026-10-01', endsOn: '2027-01-01' }))).toEqual(['OVERLAPS startsOn']);
  expect(await assign({ teacher: one, organisation: second.result?.id, fullTime: true, startsOn: '2027-07-01' })).toMatchObject({ userErrors: [] });
});
