import { openWorld, uuid, type World } from './support/world';
import { insertSchools, rural, urban } from './support/schools';

const room = uuid(21);
const otherRoom = uuid(22);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await insertSchools(world);
  await world.insert(
    'facilities.room',
    { id: room, code: 'R1', school_id: urban, kind: 'RECORDING', name: '录播教室' },
    { id: otherRoom, code: 'R2', school_id: urban, kind: 'RECORDING', name: '录播教室二' },
  );
  await book('K1', '08:00', '09:00');
});
afterAll(() => world.close());

const book = (code: string, from: string, to: string, changes: Record<string, unknown> = {}): Promise<void> =>
  world.insert('facilities.room_booking', {
    code,
    room_id: room,
    booked_by_id: rural,
    starts_at: `2024-09-02T${from}:00Z`,
    ends_at: `2024-09-02T${to}:00Z`,
    purpose: '公开课',
    state: 'BOOKED',
    ...changes,
  });

test.each([
  ['the same hour', '08:00', '09:00'],
  ['its last minute', '08:59', '10:00'],
  ['its first minute', '07:00', '08:01'],
  ['all of it and more', '07:00', '10:00'],
])('a second booking of %s is refused', async (_, from, to) => {
  await expect(book('K9', from, to)).rejects.toMatchObject({ constraint: 'room_booking_no_overlap' });
});

test('a booking that ends before it begins is refused', async () => {
  await expect(book('K9', '12:00', '12:00')).rejects.toMatchObject({ constraint: 'room_booking_ends_after_start' });
});

test('the hour after, another room and a cancelled booking of the same hour are accepted, and the room is free when nobody holds it', async () => {
  await book('K2', '09:00', '10:00');
  await book('K3', '08:00', '09:00', { room_id: otherRoom });
  await book('K4', '08:00', '09:00', { state: 'CANCELLED' });
  const { during, after, touching } = await world.ask<Record<string, { nodes: { code: string }[] }>>(`{
    during: rooms(where: { free: { from: "2024-09-02T08:30:00Z", to: "2024-09-02T08:45:00Z" } }) { nodes { code } }
    after: rooms(where: { free: { from: "2024-09-02T09:00:00Z", to: "2024-09-02T10:00:00Z" } }) { nodes { code } }
    touching: rooms(where: { free: { from: "2024-09-02T10:00:00Z", to: "2024-09-02T11:00:00Z" } }) { nodes { code } }
  }`);
  expect(during?.nodes).toEqual([]);
  expect(after?.nodes).toEqual([{ code: 'R2' }]);
  expect(touching?.nodes).toEqual([{ code: 'R1' }, { code: 'R2' }]);
});
