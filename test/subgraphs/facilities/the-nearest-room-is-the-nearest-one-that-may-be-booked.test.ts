import { openWorld, uuid, type World } from './support/world';

const county = uuid(1);
const group = uuid(31);
/** On one meridian, so that a degree is 111.2 km; the last has no place on record. */
const schools = [
  { id: uuid(11), latitude: 40 },
  { id: uuid(12), latitude: 40.1 },
  { id: uuid(13), latitude: 39.8 },
  { id: uuid(14), latitude: 40.05 },
  { id: uuid(15), latitude: null },
] as const;
const [own, near, far, outside, nowhere] = schools.map(({ id }) => id) as [string, string, string, string, string];

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.insert('schools.county', { id: county, code: '620981', name: '甲县', province: '甘肃省' });
  const one = { kind: 'PRIMARY', ownership: 'PUBLIC', administration: 'COUNTY', locale: 'VILLAGE', county_id: county, boarding: false };
  await world.insert('schools.school', ...schools.map(({ id, latitude }, index) => ({ id, code: `216200000${index}`, name: `第${index}小学`, longitude: latitude && 97, latitude, ...one })));
  await world.insert('groups.education_group', { id: group, code: 'G1', name: '第一大学区', kind: 'SCHOOL_DISTRICT' });
  await world.insert('groups.group_membership', ...[own, near, far, nowhere].map((school_id, index) => ({ group_id: group, school_id, role: index ? 'MEMBER' : 'LEAD', starts_on: '2023-09-01', ends_on: null })));
  const room = (id: number, school_id: string, kind = 'ROBOTICS') => ({ id: uuid(id), code: `R${id}`, school_id, kind, name: '教室' });
  await world.insert('facilities.room', room(21, own), room(22, far), room(23, near), room(24, outside), room(25, nowhere), room(26, near, 'CALLIGRAPHY'), room(27, near));
  await world.insert('facilities.room_sharing', ...[21, 22, 23, 25, 26].map((id) => ({ room_id: uuid(id), group_id: group, starts_on: '2024-01-01', ends_on: id === 23 ? '2024-07-01' : null })));
});
afterAll(() => world.close());

interface Found {
  readonly nearestRooms: readonly { readonly kilometres: number; readonly room: { readonly code: string } }[] | null;
}

async function nearest(ids: readonly string[], args: string): Promise<(readonly string[] | null)[]> {
  const { _entities } = await world.ask<{ _entities: Found[] }>(`query($schools: [_Any!]!) { _entities(representations: $schools) { ... on School { nearestRooms(${args}) { kilometres room { code } } } } }`, {
    schools: ids.map((id) => ({ __typename: 'School', id })),
  });
  return _entities.map(({ nearestRooms }) => nearestRooms && nearestRooms.map(({ room, kilometres }) => `${room.code} ${kilometres}`));
}

test('nearest first: neither its own, nor one of another kind, nor one that is not open to it on the day', async () => {
  expect(await nearest([own], 'kind: ROBOTICS, on: "2024-06-30"')).toEqual([['R23 11.1', 'R22 22.2']]);
  expect(await nearest([own], 'kind: ROBOTICS, on: "2024-07-01"')).toEqual([['R22 22.2']]);
  expect(await nearest([own], 'kind: ROBOTICS, on: "2024-06-30", first: 1')).toEqual([['R23 11.1']]);
});

test('a school without a place has no nearest room, and one in no group has none that it may book', async () => {
  expect(await nearest([nowhere, outside], 'kind: ROBOTICS, on: "2024-06-30"')).toEqual([null, []]);
});

test('one statement finds them for all schools, and one brings the rooms', async () => {
  await nearest([own, near, far, outside], 'kind: ROBOTICS, on: "2024-06-30"');
  expect(world.statements).toHaveLength(2);
});
