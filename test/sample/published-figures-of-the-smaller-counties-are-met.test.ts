import { total, writtenSample, type SheetRow, type WrittenSample } from './support/sheets';

let sample: WrittenSample;
beforeAll(async () => {
  sample = await writtenSample();
});
afterAll(() => sample.remove());

const schoolsOf = (county: string): Map<string, SheetRow> =>
  new Map(sample.rows('schools').filter((row) => row.county === county).map((row) => [row.code ?? '', row]));

test('临县: 7 primaries and 22 points closed in 2020, 6 and 1 in 2021; 48 schools proposed to close are open', () => {
  const schools = schoolsOf('141124');
  const changes = sample.rows('school_successions').filter(({ school }) => schools.has(school ?? ''));
  const closed = changes.filter(({ state }) => state === 'COMPLETED');
  const count = (year: string, kind: string): number =>
    closed.filter(({ decided_year, school }) => decided_year === year && schools.get(school ?? '')?.kind === kind).length;
  expect([count('2020', 'PRIMARY'), count('2020', 'TEACHING_POINT'), count('2021', 'PRIMARY'), count('2021', 'TEACHING_POINT')]).toEqual([7, 22, 6, 1]);
  const proposed = changes.filter(({ state }) => state === 'PROPOSED');
  expect(proposed).toHaveLength(48);
  for (const { school } of proposed) expect(schools.get(school ?? '')?.closed_on).toBe('');
});

test('临县: every running school is in a group', () => {
  const members = new Set(sample.rows('group_memberships').map(({ school }) => school));
  for (const { code, name, pupils } of schoolsOf('141124').values()) if (pupils) expect([name, members.has(code)]).toEqual([name, true]);
});

test('南丰县: a renamed school keeps its code, and a teaching point stays open for its three years', () => {
  const schools = schoolsOf('361023');
  const changes = sample.rows('school_successions').filter(({ school }) => schools.has(school ?? ''));
  const renamed = changes.find(({ kind }) => kind === 'RENAMED');
  expect(schools.get(renamed?.school ?? '')?.name).toBe('南丰中等专业学校');
  expect(renamed?.former_name).toBe('南丰县职业中等专业学校');
  const inTransition = changes.filter(({ state }) => state === 'IN_TRANSITION');
  expect(inTransition.length).toBeGreaterThan(0);
  for (const { school } of inTransition) expect(schools.get(school ?? '')?.closed_on).toBe('');
});

test('南丰县: places by project add up to the published figure of each', () => {
  const places = sample.rows('place_changes');
  const of = (project: string): number => total(places.filter((row) => row.project === project), 'places');
  expect([of('南丰二中教学楼'), of('桔都小学分校'), of('河东区高中和桥背学校'), of('三湾、朝先、美好家园等学校')]).toEqual([1000, 1260, 9360, 8000]);
});

test('大英县: each line of the training plan of 2017 in its own unit', () => {
  const lines = sample.rows('training_programmes').filter(({ county, year }) => county === '510923' && year === '2017');
  expect(lines.map(({ name, planned, unit }) => [name, Number(planned), unit])).toEqual([
    ['中小学班主任培训', 860, 'PERSONS'],
    ['教导主任、教科室主任培训', 550, 'PERSON_TIMES'],
    ['校级干部培训', 700, 'PERSON_TIMES'],
    ['农村教师培训', 1000, 'PERSONS'],
    ['骨干教师培训', 200, 'PERSON_TIMES'],
    ['新教师培训', 170, 'PERSONS'],
    ['校长大讲堂(期数)', 5, 'SESSIONS'],
    ['校长大讲堂', 2500, 'PERSON_TIMES'],
  ]);
});
