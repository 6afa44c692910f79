import { openWorld, uuid, type World } from '../support/world';

const county = uuid(1);
let world: World;

const duty = (side: string, what: string, place: number, starts_on: string, ends_on: string | null = null) => ({ county_id: county, side, duty: what, place, starts_on, ends_on });

beforeAll(async () => {
  world = await openWorld('empty');
  await world.insert('schools.county', { id: county, code: '361023', name: '甲县', province: '江西省' }, { id: uuid(2), code: '620981', name: '乙县', province: '甘肃省' });
  await world.insert(
    'planning.staffing_duty',
    duty('COUNTY', '教师招聘', 2, '2019-09-01', '2024-09-01'),
    duty('COUNTY', '岗位设置', 1, '2019-09-01'),
    duty('SCHOOL', '教师招聘', 1, '2024-09-01'),
    { ...duty('COUNTY', '教师招聘', 1, '2019-09-01'), county_id: uuid(2) },
  );
});
afterAll(() => world.close());

async function listed(args: string): Promise<string[]> {
  const { staffingDuties } = await world.ask<{ staffingDuties: { nodes: { side: string; duty: string }[] } }>(`{ staffingDuties(${args}) { nodes { side duty } } }`);
  return staffingDuties.nodes.map(({ side, duty }) => `${side} ${duty}`);
}

test('who is responsible for a duty changes on the first day of the other side', async () => {
  const asked = (on: string): Promise<string[]> => listed(`on: "${on}", where: { countyCode: "361023", duty: { eq: "教师招聘" } }`);
  expect([await asked('2019-08-31'), await asked('2024-08-31'), await asked('2024-09-01')]).toEqual([[], ['COUNTY 教师招聘'], ['SCHOOL 教师招聘']]);
});

test('the duties of a side come in their order, without those of other counties', async () => {
  expect(await listed('on: "2020-01-01", where: { countyCode: "361023", side: { eq: COUNTY } }')).toEqual(['COUNTY 岗位设置', 'COUNTY 教师招聘']);
  expect(await listed('during: {}, where: { countyCode: "361023" }, orderBy: STARTS_ON_DESC')).toHaveLength(3);
});

test.each([
  ['the same duty twice at a time', duty('COUNTY', '岗位设置', 9, '2023-01-01'), 'staffing_duty_once_at_a_time'],
  ['two duties at one place', duty('COUNTY', '人员经费', 1, '2023-01-01'), 'staffing_duty_place_once_at_a_time'],
  ['a duty that ends before it begins', duty('SCHOOL', '考核奖惩', 2, '2023-01-01', '2023-01-01'), 'staffing_duty_check'],
])('a side never has %s', async (_, row, constraint) => {
  await expect(world.insert('planning.staffing_duty', row)).rejects.toMatchObject({ constraint });
});

test('the duties of many counties come with one statement', async () => {
  const counties = [county, uuid(2)].map((id) => ({ __typename: 'County', id }));
  await world.ask('query ($counties: [_Any!]!) { _entities(representations: $counties) { ... on County { staffingDuties(on: "2020-01-01") { nodes { duty county { id } } } } } }', { counties });
  expect(world.statements).toHaveLength(1);
});
