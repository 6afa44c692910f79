import { look, target } from '../support/targets';
import { openWorld, uuid, type World } from '../support/world';

const county = uuid(1);
let world: World;
let made = 0;
beforeAll(async () => {
  world = await openWorld('empty');
  await world.insert('schools.county', { id: county, code: '620981', name: '甲县', province: '甘肃省' });
});
afterAll(() => world.close());

/** A target with values recorded on days. */
async function recorded(more: object, values: readonly (readonly [day: string, value: number])[]): Promise<string> {
  made += 1;
  const code = `T${made}`;
  await world.insert('planning.target', target(code, county, { id: uuid(100 + made), threshold: 90, unit: '%', due_on: '2025-12-31', ...more }));
  for (const [observed_on, value] of values) await world.insert('planning.target_observation', { target_id: uuid(100 + made), observed_on, value });
  return code;
}

const rising = [['2023-12-31', 80], ['2024-12-31', 89.9], ['2025-06-30', 90]] as const;

test.each([
  ['2023-12-31', 'PENDING', 80, false],
  ['2025-06-29', 'PENDING', 89.9, false],
  ['2025-06-30', 'PENDING', 90, true],
  ['2025-12-30', 'PENDING', 90, true],
  ['2025-12-31', 'MET', 90, true],
  ['2026-11-23', 'MET', 90, true],
])('on %s it is %s by the latest value of the time, %d', async (on, status, value, reached) => {
  const found = await look(world, await recorded({}, rising), on);
  expect(found).toMatchObject({ status, observation: { value, formula: 'RECORDED', numerator: null, unknown: null, reached, progress: value / 90, later: null } });
});

test.each([
  ['2025-12-30', 'PENDING'],
  ['2025-12-31', 'DUE'],
  ['2026-11-23', 'DUE'],
])('what is not reached is on %s %s', async (on, status) => {
  expect((await look(world, await recorded({}, [['2024-12-31', 50]]), on)).status).toBe(status);
});

test('what is observed after the due day is shown as later, and changes nothing in the verdict', async () => {
  const missed = await recorded({}, [['2025-12-31', 80], ['2026-01-01', 95]]);
  expect(await look(world, missed)).toMatchObject({ status: 'DUE', observation: { value: 80, on: '2025-12-31', reached: false, later: { value: 95, on: '2026-01-01', reached: true } } });
  expect((await look(world, missed, '2025-12-31')).observation.later).toBeNull();
  const kept = await recorded({}, [['2025-12-31', 90], ['2026-05-01', 92], ['2026-10-01', 85]]);
  expect(await look(world, kept)).toMatchObject({ status: 'MET', observation: { value: 90, later: { value: 85, on: '2026-10-01', reached: false } } });
});

test('with nothing observed by the due day it is unknown, whatever came later; before that day it is pending', async () => {
  const late = await recorded({}, [['2026-03-01', 99]]);
  expect(await look(world, late)).toMatchObject({ status: 'UNKNOWN', observation: { value: null, unknown: 'NOT_OBSERVED', reached: null, progress: null, later: { value: 99, on: '2026-03-01', reached: true } } });
  expect(await look(world, late, '2025-12-31')).toMatchObject({ status: 'UNKNOWN', observation: { unknown: 'NOT_OBSERVED', later: null } });
  expect(await look(world, late, '2025-12-30')).toMatchObject({ status: 'PENDING', observation: { value: null, unknown: 'NOT_OBSERVED', later: null } });
});

test.each([
  ['AT_LEAST', null, 20, 90, 20 / 90],
  ['AT_LEAST', 50, 70, 90, 0.5],
  ['AT_LEAST', 50, 40, 90, -0.25],
  ['AT_LEAST', 90, 95, 90, null],
  ['AT_MOST', 10, 4, 2, 0.75],
  ['AT_MOST', null, 4, 2, null],
] as const)('of a number that is to be %s, from %s, %d is that part of the way to %d: %s', async (comparator, baseline, value, threshold, progress) => {
  const found = await look(world, await recorded({ comparator, threshold, baseline, baseline_year: baseline === null ? null : 2020 }, [['2024-12-31', value]]), '2025-01-01');
  if (progress === null) expect(found.observation.progress).toBeNull();
  else expect(found.observation.progress).toBeCloseTo(progress, 12);
});

test('without a date it stays pending, and is met when it is reached', async () => {
  expect((await look(world, await recorded({ due_on: null }, [['2020-12-31', 50]]))).status).toBe('PENDING');
  expect((await look(world, await recorded({ due_on: null }, [['2020-12-31', 95]]))).status).toBe('MET');
});

test.each([
  ['AT_LEAST', 6, 8, [[5, 'DUE'], [6, 'MET'], [8, 'MET'], [9, 'MET']]],
  ['AT_MOST', 6, 8, [[5, 'MET'], [8, 'MET'], [9, 'DUE']]],
  ['AT_MOST', 0, null, [[0, 'MET'], [0.1, 'DUE']]],
  ['AT_LEAST', 10, null, [[9.9999, 'DUE'], [10, 'MET']]],
] as const)('%s %d to %s passes what reaches it, the threshold itself included', async (comparator, threshold, threshold_max, values) => {
  for (const [value, status] of values) expect([value, (await look(world, await recorded({ comparator, threshold, threshold_max }, [['2025-01-01', value]]))).status]).toEqual([value, status]);
});

test('a yearly target is looked at for the year that runs: what was reached last year says nothing of this one', async () => {
  const code = await recorded({ recurrence: 'ANNUAL', due_on: null }, [['2024-11-01', 95], ['2025-03-01', 50]]);
  expect((await look(world, code, '2024-12-31')).status).toBe('MET');
  expect(await look(world, code, '2025-02-28')).toMatchObject({ status: 'PENDING', observation: { value: null, unknown: 'NOT_OBSERVED', on: null } });
  expect((await look(world, code, '2025-03-01')).status).toBe('PENDING');
  expect((await look(world, code, '2025-12-31')).status).toBe('DUE');
});

test('a yearly target that has not begun is due in no year before', async () => {
  const code = await recorded({ recurrence: 'ANNUAL', starts_on: '2024-01-01' }, [['2022-01-01', 10]]);
  expect((await look(world, code, '2022-12-31')).status).toBe('PENDING');
});

test('a yearly target that is over stands as its last year does', async () => {
  const code = await recorded({ recurrence: 'ANNUAL' }, [['2025-11-01', 95], ['2026-03-01', 10]]);
  expect(await look(world, code)).toMatchObject({ status: 'MET', observation: { value: 95, on: '2025-11-01', later: { value: 10, on: '2026-03-01' } } });
});

test('a target in words has a status of its own, whatever is recorded of it', async () => {
  const words = { threshold: null, comparator: null };
  expect((await look(world, await recorded(words, []))).status).toBe('IN_WORDS');
  expect(await look(world, await recorded(words, [['2020-12-31', 12]]))).toMatchObject({ status: 'IN_WORDS', observation: { value: 12 } });
});

test('what is counted in its period alone meets it', async () => {
  const school = { code: '', name: '示例', kind: 'PRIMARY', ownership: 'PUBLIC', administration: 'COUNTY', locale: 'VILLAGE', county_id: county, boarding: false, opened_on: '2000-09-01' };
  const closed = ['2021-12-31', '2022-01-01', '2024-12-31', '2025-01-01'];
  await world.insert('schools.school', ...closed.map((closed_on, index) => ({ ...school, code: `216200000${index}`, name: `示例${index}`, closed_on })));
  const code = await recorded({ measure: 'SCHOOLS_CLOSED', threshold: 3, unit: '所', starts_on: '2022-01-01', due_on: '2024-12-31' }, []);
  expect(await look(world, code)).toMatchObject({ status: 'DUE', observation: { value: 2, from: '2022-01-01', on: '2024-12-31' } });
  expect(await look(world, code, '2022-06-30')).toMatchObject({ status: 'PENDING', observation: { value: 1, from: '2022-01-01', on: '2022-06-30' } });
});

test('targets that could not be held against anything are refused by the database', async () => {
  const refused = (more: Readonly<Record<string, unknown>>): Promise<unknown> => expect(world.insert('planning.target', target('X', county, more))).rejects.toMatchObject({ code: '23514' });
  await refused({ comparator: null });
  await refused({ unit: null });
  await refused({ threshold: 8, threshold_max: 6 });
  await refused({ starts_on: '2025-01-01', due_on: '2024-12-31' });
  await refused({ measure: 'POSTGRADUATE_SHARE', unit: '人' });
  await refused({ measure: 'NEW_DESIGNATIONS' });
});
