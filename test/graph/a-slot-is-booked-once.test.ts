import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let room: string;
let members: string[];

const findRoom = graphql(`
  query RoomToBook {
    educationGroups(where: { countyCode: "620981", kind: { eq: SCHOOL_DISTRICT } }, first: 1) {
      nodes {
        sharedRooms(first: 1) {
          nodes {
            id
          }
        }
        memberships(first: 100) {
          nodes {
            school {
              id
            }
          }
        }
      }
    }
  }
`);
const book = graphql(`
  mutation BookAtOnce($input: BookRoomInput!) {
    bookRoom(input: $input) {
      booking {
        id
        code
      }
      userErrors {
        code
        field
        params {
          name
          value
        }
      }
    }
  }
`);
const cancel = graphql(`
  mutation CancelAtOnce($input: CancelBookingInput!) {
    cancelBooking(input: $input) {
      booking {
        state
      }
      userErrors {
        code
      }
    }
  }
`);
const bookingsOf = graphql(`
  query BookingsOfTheRoom($room: ID!, $from: DateTime!, $to: DateTime!) {
    room(id: $room) {
      bookings(from: $from, to: $to, first: 100) {
        nodes {
          id
          state
        }
      }
    }
  }
`);

beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner, 'all-in-one', { poolSize: 8 });
  const [group] = (await graph.ask(findRoom, {})).educationGroups.nodes;
  room = group?.sharedRooms?.nodes[0]?.id ?? '';
  members = group?.memberships.nodes.flatMap(({ school }) => (school ? [school.id] : [])) ?? [];
  expect(members.length).toBeGreaterThan(2);
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const slot = (day: string) => ({ startsAt: `${day}T01:00:00Z`, endsAt: `${day}T02:00:00Z` });
const request = (index: number, day: string) => ({ room, school: members[index % members.length] ?? '', purpose: `公开课 ${index}`, ...slot(day) });
const bookings = async (day: string) => {
  const { startsAt, endsAt } = slot(day);
  return (await graph.ask(bookingsOf, { room, from: startsAt, to: endsAt })).room?.bookings?.nodes ?? [];
};
const count = (codes: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((other) => other === code).length]));

test('of fifty requests for one slot at once, one is booked and forty-nine are told which booking is in the way', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => graph.ask(book, { input: request(index, '2026-12-01') })));
  expect(count(answers.map(({ bookRoom }) => bookRoom.userErrors[0]?.code ?? 'done'))).toEqual({ done: 1, OVERLAPS: 49 });
  const winner = answers.find(({ bookRoom }) => bookRoom.booking)?.bookRoom.booking;
  for (const { bookRoom } of answers.filter((answer) => !answer.bookRoom.booking)) {
    expect(bookRoom.userErrors).toHaveLength(1);
    expect(bookRoom.userErrors[0]).toMatchObject({ field: ['startsAt'] });
    expect(bookRoom.userErrors[0]?.params).toEqual(expect.arrayContaining([{ name: 'booking', value: winner?.id }, { name: 'code', value: winner?.code }]));
  }
  expect(await bookings('2026-12-01')).toEqual([{ id: winner?.id, state: 'BOOKED' }]);
});

test('twenty clicks on one button make one booking, and all twenty are answered with it', async () => {
  const input = { ...request(0, '2026-12-02'), idempotencyKey: 'double click' };
  const answers = await Promise.all(Array.from({ length: 20 }, () => graph.ask(book, { input })));
  const stored = await bookings('2026-12-02');
  expect(stored).toHaveLength(1);
  expect(answers.map(({ bookRoom }) => bookRoom.booking?.id)).toEqual(Array.from({ length: 20 }, () => stored[0]?.id));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

test('bookings of neighbouring, overlapping and equal slots at once leave no two that overlap', async () => {
  // Hours 0 to 3 of a day, each wanted five times for one and for two hours.
  const wanted = Array.from({ length: 40 }, (_, index) => {
    const from = index % 4;
    const until = from + 1 + (index % 2);
    return { ...request(index, '2026-12-03'), startsAt: `2026-12-03T0${from}:00:00Z`, endsAt: `2026-12-03T0${until}:00:00Z`, from, until };
  });
  const answers = await Promise.all(wanted.map(({ from: _, until: __, ...input }) => graph.ask(book, { input })));
  const taken = wanted.filter((_, index) => answers[index]?.bookRoom.booking);
  const hours = taken.flatMap(({ from, until }) => Array.from({ length: until - from }, (_, offset) => from + offset));
  expect(new Set(hours).size).toBe(hours.length);
  expect(new Set(answers.flatMap(({ bookRoom }) => bookRoom.userErrors.map(({ code }) => code)))).toEqual(new Set(['OVERLAPS']));
});

test('of ten who cancel one booking at once, one does, and then the slot is booked once again', async () => {
  const [booking] = await bookings('2026-12-01');
  const input = { id: booking?.id ?? '', expectedVersion: 1 };
  const answers = await Promise.all(Array.from({ length: 10 }, () => graph.ask(cancel, { input })));
  expect(count(answers.map(({ cancelBooking }) => cancelBooking.userErrors[0]?.code ?? 'done'))).toEqual({ done: 1, STALE_VERSION: 9 });
  const again = await Promise.all(Array.from({ length: 10 }, (_, index) => graph.ask(book, { input: request(index, '2026-12-01') })));
  expect(count(again.map(({ bookRoom }) => bookRoom.userErrors[0]?.code ?? 'done'))).toEqual({ done: 1, OVERLAPS: 9 });
});
