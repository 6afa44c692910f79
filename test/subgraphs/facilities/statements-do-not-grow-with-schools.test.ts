import { openWorld, uuid, type World } from './support/world';
import { insertSchools, ofSchools, schoolRepresentations } from './support/schools';

const schools = Array.from({ length: 20 }, (_, place) => uuid(100 + place));

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await insertSchools(world);
  const each = (row: (school: string, place: number) => Record<string, unknown>) => schools.map(row);
  await world.insert(
    'facilities.building',
    ...each((school, place) => ({ id: uuid(200 + place), code: `B${place}`, school_id: school, name: '教学楼', kind: 'TEACHING', state: 'IN_USE' })),
  );
  await world.insert(
    'facilities.room',
    ...each((school, place) => ({ id: uuid(300 + place), code: `R${place}`, school_id: school, building_id: uuid(200 + place), kind: 'MUSIC', name: '音乐教室' })),
  );
  await world.insert('facilities.room_sharing', ...each((_, place) => ({ room_id: uuid(300 + place), group_id: uuid(50), starts_on: '2024-01-01' })));
});
afterAll(() => world.close());

const question = ofSchools(`
  rooms { totalCount nodes { code building { name hazards { totalCount } } sharings { nodes { group { id } room { code } } } openTo(group: "${uuid(50)}") } }
  equipment { nodes { code } } hazards { nodes { state } } facilities { buildings beds openHazards rooms { rooms } }`);

test('twenty schools take the statements of one, and each gets its own', async () => {
  await world.ask(question, schoolRepresentations(schools[0]!));
  const ofOne = world.statements.length;
  const { _entities } = await world.ask<{ _entities: { rooms: { nodes: { code: string; openTo: boolean }[] } }[] }>(question, schoolRepresentations(...schools));
  expect(world.statements).toHaveLength(ofOne);
  expect(_entities.map(({ rooms }) => rooms.nodes.map(({ code, openTo }) => [code, openTo]))).toEqual(schools.map((_, place) => [[`R${place}`, true]]));
});
