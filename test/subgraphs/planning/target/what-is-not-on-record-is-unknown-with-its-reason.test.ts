import { look, target } from '../support/targets';
import { openWorld, uuid, type World } from '../support/world';

const county = uuid(1);
const school = uuid(11);
let world: World;
beforeAll(async () => {
  world = await openWorld('empty');
  await world.insert('schools.county', { id: county, code: '620981', name: '甲县', province: '甘肃省' });
});
afterAll(() => world.close());

const measured = async (measure: string, more: object = {}): Promise<void> => world.insert('planning.target', target(measure, county, { measure, ...more }));
const unknown = async (code: string, on?: string): Promise<unknown> => {
  const { status, observation } = await look(world, code, on);
  return [status, observation.value, observation.unknown];
};

test('a county without a school on record has no unpaired school either: nothing is known, and nothing is met', async () => {
  await measured('RURAL_SCHOOLS_WITHOUT_PARTNER', { comparator: 'AT_MOST', threshold: 0 });
  await measured('SCHOOLS_CLOSED');
  expect(await unknown('RURAL_SCHOOLS_WITHOUT_PARTNER')).toEqual(['UNKNOWN', null, 'NOT_REPORTED']);
  expect(await unknown('SCHOOLS_CLOSED')).toEqual(['UNKNOWN', null, 'NOT_REPORTED']);
});

test('nor does a register in which the county has nothing at all count as zero', async () => {
  await world.insert('schools.school', { id: school, code: '3662000001', name: '示例中职', kind: 'SECONDARY_VOCATIONAL', ownership: 'PUBLIC', administration: 'COUNTY', locale: 'MAIN_URBAN', county_id: county, boarding: false, pupils: 100 });
  for (const measure of ['STUDIOS', 'HONOURS', 'RECRUITED', 'TRAINING_BASES', 'STATION_SUBJECTS', 'ROTATED_TO_TOWNSHIP', 'SPECIAL_ROOMS', 'SCHOOL_DISTRICTS_WITH_LEAD', 'PLACES_ADDED', 'PROJECTS_ACCEPTED']) {
    await measured(measure);
    expect([measure, await unknown(measure)]).toEqual([measure, ['UNKNOWN', null, 'NOT_REPORTED']]);
  }
});

test('a school that teaches without classes on record leaves the pupils of the county unknown', async () => {
  await measured('PUPILS', { stages: ['VOCATIONAL'], unit: '人' });
  expect(await unknown('PUPILS')).toEqual(['UNKNOWN', null, 'NOT_REPORTED']);
  await world.insert('schools.school', { id: uuid(12), code: '3662000002', name: '示例中职二', kind: 'SECONDARY_VOCATIONAL', ownership: 'PUBLIC', administration: 'COUNTY', locale: 'MAIN_URBAN', county_id: county, boarding: false, pupils: 50 });
  await world.insert('schools.class_group', { school_id: school, school_year: 2026, stage: 'VOCATIONAL', grade: 1, number: 1, size: 40 });
  expect(await look(world, 'PUPILS')).toMatchObject({ status: 'UNKNOWN', observation: { value: null, numerator: 40, unknown: 'PARTLY_REPORTED' } });
});

test('how many schools closed in a time is unknown where one closed on a day that no source tells', async () => {
  await world.insert('schools.school', { id: uuid(13), code: '3662000003', name: '示例小学', kind: 'PRIMARY', ownership: 'PUBLIC', administration: 'COUNTY', county_id: county, boarding: false, closed_on: '2024-08-01' });
  const closings = { measure: 'SCHOOLS_CLOSED', starts_on: '2024-01-01', due_on: '2024-12-31', threshold: 2, unit: '所' };
  await world.insert('planning.target', target('SCHOOLS_CLOSED_2024', county, closings));
  expect((await look(world, 'SCHOOLS_CLOSED_2024')).observation).toMatchObject({ value: 1, unknown: null });
  await world.insert('schools.school_succession', { code: 'S-1', school_id: uuid(12), kind: 'CLOSED', state: 'COMPLETED' });
  expect((await look(world, 'SCHOOLS_CLOSED_2024')).observation).toMatchObject({ value: null, unknown: 'PARTLY_REPORTED' });
  await world.rows(`DELETE FROM schools.school_succession; DELETE FROM schools.school WHERE code = '3662000003'`);
});

test('a training base of no known year is one today, and nobody knows of the years before', async () => {
  const base = { level: 'COUNTY', since_year: 2024 as number | null };
  await world.insert('staffing.training_base', { ...base, school_id: school }, { ...base, since_year: null, school_id: uuid(12) });
  expect((await look(world, 'TRAINING_BASES')).observation).toMatchObject({ value: 2, unknown: null });
  for (const [day, known] of [['2025-12-31', 1], ['2023-12-31', 0]] as const) {
    expect((await look(world, 'TRAINING_BASES', day)).observation).toMatchObject({ value: null, numerator: known, unknown: 'PARTLY_REPORTED' });
  }
  await world.rows(`UPDATE staffing.training_base SET since_year = 2025 WHERE since_year IS NULL`);
  expect((await look(world, 'TRAINING_BASES', '2024-12-31')).observation).toMatchObject({ value: 1, unknown: null });
  await world.rows(`DELETE FROM staffing.training_base`);
});

test('a programme that has not reported what was done is unknown, one that has is counted in its own unit', async () => {
  const programme = { level: 'COUNTY', county_id: county, target_group: '教师', year: 2017 };
  await world.insert('staffing.training_programme', { ...programme, code: 'P1', name: '大讲堂', unit: 'SESSIONS', done: null }, { ...programme, code: 'P2', name: '大讲堂', unit: 'PERSON_TIMES', done: 300 });
  const period = { starts_on: '2017-01-01', due_on: '2017-12-31', counted_name: '大讲堂' };
  await measured('TRAINING_SESSIONS', { ...period, threshold: 5, unit: '期' });
  expect(await unknown('TRAINING_SESSIONS')).toEqual(['UNKNOWN', null, 'NOT_REPORTED']);
  await world.rows(`UPDATE staffing.training_programme SET done = 4 WHERE code = 'P1'`);
  expect(await unknown('TRAINING_SESSIONS')).toEqual(['DUE', 4, null]);
});

const appoint = async (count: number, degree: string | null): Promise<void> => {
  const [{ before } = { before: 0 }] = await world.rows<{ before: number }>('SELECT count(*)::int AS before FROM staffing.teacher');
  for (let index = before; index < before + count; index++) {
    await world.insert('staffing.teacher', { id: uuid(500 + index), code: `T${index}`, name: '教师', subject: 'VOCATIONAL', stage: 'VOCATIONAL', degree, dual_qualified: true, home_teaching: false });
    await world.insert('staffing.appointment', { teacher_id: uuid(500 + index), establishment_school_id: school, serving_school_id: school, role: 'TEACHER', contract_status: 'HIRED', stage: 'VOCATIONAL', starts_on: '2020-09-01' });
  }
};

test('a share of fewer than five teachers is told to nobody, nor what it is made from', async () => {
  await measured('POSTGRADUATE_SHARE', { stages: ['VOCATIONAL'], unit: '%', threshold: 20 });
  expect(await unknown('POSTGRADUATE_SHARE')).toEqual(['UNKNOWN', null, 'NOT_REPORTED']);
  await appoint(4, 'MASTER');
  expect(await look(world, 'POSTGRADUATE_SHARE')).toMatchObject({ status: 'UNKNOWN', observation: { value: null, numerator: null, denominator: null, unknown: 'FEW_PERSONS' } });
  await appoint(1, 'BACHELOR');
  expect(await unknown('POSTGRADUATE_SHARE')).toEqual(['MET', 80, null]);
});

test('degrees are what the register says now: of a day that is past they are not known', async () => {
  expect(await unknown('POSTGRADUATE_SHARE', '2026-11-22')).toEqual(['UNKNOWN', null, 'NO_HISTORY']);
  expect(await unknown('POSTGRADUATE_SHARE', '2026-11-23')).toEqual(['MET', 80, null]);
});

test('one teacher without a degree on record leaves the share unknown', async () => {
  await appoint(1, null);
  expect(await unknown('POSTGRADUATE_SHARE')).toEqual(['UNKNOWN', null, 'PARTLY_REPORTED']);
});
