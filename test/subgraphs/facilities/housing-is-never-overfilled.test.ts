import { insertSchools, rural } from './support/schools';
import { openWorld, uuid, type World } from './support/world';

const [housing, teaching, open] = [uuid(21), uuid(22), uuid(23)];
const teacher = (number: number): string => uuid(100 + number);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await insertSchools(world);
  const building = { school_id: rural, name: '楼', state: 'IN_USE' };
  await world.insert(
    'facilities.building',
    { id: housing, code: 'B1', kind: 'STAFF_HOUSING', housing_places: 2, ...building },
    { id: teaching, code: 'B2', kind: 'TEACHING', housing_places: null, ...building },
    { id: open, code: 'B3', kind: 'STAFF_HOUSING', housing_places: null, ...building },
  );
  const one = { name: 'x', subject: 'CHINESE', stage: 'PRIMARY', dual_qualified: false, home_teaching: false };
  await world.insert('staffing.teacher', ...[1, 2, 3, 4].map((number) => ({ id: teacher(number), code: `T${number}`, ...one, left_on: number === 4 ? '2024-08-01' : null })));
});
afterAll(() => world.close());

const lives = (number: number, building: string, starts_on: string, ends_on: string | null = null): Promise<void> => world.insert('facilities.housing_assignment', { teacher_id: teacher(number), building_id: building, starts_on, ends_on });

interface Payload { assignHousing: { assignment: { id: string } | null; userErrors: { code: string; field: string[] }[] } }
async function assign(number: number, building: string, startsOn: string, endsOn?: string): Promise<string | undefined> {
  const { assignHousing } = await world.ask<Payload>('mutation ($input: AssignHousingInput!) { assignHousing(input: $input) { assignment { id } userErrors { code field } } }', { input: { teacher: teacher(number), building, startsOn, endsOn } });
  return assignHousing.userErrors.map(({ code, field }) => [code, ...field].join(' '))[0];
}

test('as many live in a building at a time as it has places, by a mutation and by any other way', async () => {
  await lives(1, housing, '2023-09-01', '2024-09-01');
  expect(await assign(2, housing, '2024-01-01')).toBeUndefined();
  expect(await assign(3, housing, '2024-08-31')).toBe('FULL building');
  expect(await assign(3, housing, '2023-01-01')).toBe('FULL building');
  await expect(lives(3, housing, '2024-08-31')).rejects.toMatchObject({ constraint: 'building_housing_full' });
  expect(await assign(3, housing, '2024-09-01')).toBeUndefined();
});

test('nobody lives at two places at a time, in what is no housing, or after leaving the profession', async () => {
  expect(await assign(2, open, '2024-10-01')).toBe('OVERLAPS startsOn');
  expect(await assign(1, teaching, '2025-01-01')).toBe('INVALID_STATE building');
  await expect(lives(1, teaching, '2025-01-01')).rejects.toMatchObject({ constraint: 'housing_assignment_in_housing' });
  expect(await assign(4, open, '2024-08-01')).toBe('INVALID_STATE teacher');
  expect(await assign(1, open, '2025-01-01', '2025-01-01')).toBe('INVALID_VALUE endsOn');
});

test('only staff housing has places for staff', async () => {
  await expect(world.insert('facilities.building', { code: 'B9', school_id: rural, name: '楼', kind: 'TEACHING', state: 'IN_USE', housing_places: 3 })).rejects.toMatchObject({ constraint: 'building_housing_places_of_housing' });
});
