import { openWorld, today, uuid, type World } from './support/world';
import { insertSchools, ofSchools, rural, schoolRepresentations, urban } from './support/schools';

const district = uuid(31);
const alliance = uuid(32);
const calligraphy = uuid(21);
const robotics = uuid(22);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await insertSchools(world);
  await world.insert(
    'groups.education_group',
    { id: district, code: 'G1', name: '第一大学区', kind: 'SCHOOL_DISTRICT' },
    { id: alliance, code: 'G2', name: '联盟校', kind: 'ALLIANCE' },
  );
  await world.insert(
    'facilities.room',
    { id: calligraphy, code: 'R1', school_id: urban, kind: 'CALLIGRAPHY', name: '书法教室' },
    { id: robotics, code: 'R2', school_id: urban, kind: 'ROBOTICS', name: '机器人教室' },
  );
  await share(calligraphy, district, '2023-09-01', '2024-09-01');
  await share(robotics, district, '2024-09-01', null);
  await share(robotics, alliance, '2024-09-01', null);
});
afterAll(() => world.close());

const share = (room: string, group: string, from: string, to: string | null): Promise<void> =>
  world.insert('facilities.room_sharing', { room_id: room, group_id: group, starts_on: from, ends_on: to });

interface Rooms {
  readonly totalCount: number;
  readonly nodes: readonly { readonly code: string }[];
}

async function sharedRooms(group: string, on?: string): Promise<string[]> {
  const query = `query($groups: [_Any!]!, $on: Date) { _entities(representations: $groups) { ... on EducationGroup { sharedRooms(on: $on) { totalCount nodes { code } } } } }`;
  const { _entities } = await world.ask<{ _entities: { sharedRooms: Rooms }[] }>(query, { groups: [{ __typename: 'EducationGroup', id: group }], on });
  const { totalCount, nodes } = _entities[0]!.sharedRooms;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ code }) => code);
}

test.each([
  ['2023-08-31', []],
  ['2023-09-01', ['R1']],
  ['2024-08-31', ['R1']],
  ['2024-09-01', ['R2']],
])('on %s the group may book %j: a sharing no longer holds on the day it ends', async (on, codes) => {
  expect(await sharedRooms(district, on)).toEqual(codes);
});

test('without a day it is the day of the request', async () => {
  expect(await sharedRooms(district)).toEqual(await sharedRooms(district, today));
  expect(await sharedRooms(uuid(99))).toEqual([]);
});

test('a room says to whom it is open, however the id is written', async () => {
  const { room } = await world.ask<{ room: Record<string, boolean> }>(
    `query($group: ID!, $upper: ID!) { room(code: "R1") { now: openTo(group: $group) before: openTo(group: $upper, on: "2024-08-31") never: openTo(group: "no id") } }`,
    { group: district, upper: district.toUpperCase() },
  );
  expect(room).toEqual({ now: false, before: true, never: false });
});

test('the same room is not opened to the same group twice at once', async () => {
  await expect(share(robotics, district, '2025-01-01', null)).rejects.toMatchObject({ constraint: 'room_sharing_no_overlap' });
});

test('a school in two groups that share a room sees it once, and its own rooms not at all', async () => {
  await world.insert(
    'groups.group_membership',
    ...[district, alliance].flatMap((group) => [urban, rural].map((school) => ({ group_id: group, school_id: school, role: 'MEMBER', starts_on: '2022-09-01' }))),
  );
  const { _entities } = await world.ask<{ _entities: { sharedRooms: Rooms; before: Rooms }[] }>(
    ofSchools('sharedRooms { totalCount nodes { code } } before: sharedRooms(on: "2022-09-01") { totalCount nodes { code } }'),
    schoolRepresentations(rural, urban),
  );
  const none = { totalCount: 0, nodes: [] };
  expect(_entities).toEqual([
    { sharedRooms: { totalCount: 1, nodes: [{ code: 'R2' }] }, before: none },
    { sharedRooms: none, before: none },
  ]);
});
