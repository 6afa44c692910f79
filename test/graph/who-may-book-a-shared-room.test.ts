import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
/** A room of one district that is open to no other, two schools of that district, and the next district with a school of it alone. */
let room: string;
let home: string;
let neighbour: string;
let group: string;
let stranger: string;
let otherGroup: string;

const findRoom = graphql(`
  query RoomsOfTwoDistricts {
    educationGroups(where: { countyCode: "620981", kind: { eq: SCHOOL_DISTRICT } }, first: 2) {
      nodes {
        id
        sharedRooms(first: 1) {
          nodes {
            id
            school {
              id
            }
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
    schools(where: { countyCode: "361023", closedOn: { lte: "2026-01-01" } }, first: 1) {
      nodes {
        id
      }
    }
  }
`);
const book = graphql(`
  mutation Book($input: BookRoomInput!) {
    bookRoom(input: $input) {
      dryRun
      booking {
        id
        version
        state
        bookedBy {
          id
        }
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
  mutation Cancel($input: CancelBookingInput!) {
    cancelBooking(input: $input) {
      booking {
        version
        state
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const open = graphql(`
  mutation Open($input: OpenRoomToGroupInput!) {
    openRoomToGroup(input: $input) {
      sharing {
        id
        version
        startsOn
        endsOn
        terms
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const close = graphql(`
  mutation Close($input: CloseRoomToGroupInput!) {
    closeRoomToGroup(input: $input) {
      sharing {
        version
        endsOn
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
const seen = graphql(`
  query WhereTheRoomShows($room: ID!, $group: ID!, $school: ID!, $on: Date!) {
    room(id: $room) {
      openTo(group: $group, on: $on)
    }
    educationGroup(id: $group) {
      sharedRooms(on: $on, first: 100) {
        nodes {
          id
        }
      }
    }
    school(id: $school) {
      sharedRooms(on: $on, first: 100) {
        nodes {
          id
        }
      }
      roomBookings(first: 100) {
        nodes {
          id
          state
          history {
            nodes {
              operation
              version
            }
          }
        }
      }
    }
  }
`);

let closedSchool: string;

beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  const { educationGroups, schools } = await graph.ask(findRoom, {});
  const [one, other] = educationGroups.nodes;
  const ids = (node: typeof one): string[] => node?.memberships.nodes.flatMap(({ school }) => (school ? [school.id] : [])) ?? [];
  const shared = one?.sharedRooms?.nodes[0];
  room = shared?.id ?? '';
  home = shared?.school?.id ?? '';
  neighbour = ids(one).find((id) => id !== home) ?? '';
  stranger = ids(other).find((id) => !ids(one).includes(id)) ?? '';
  group = one?.id ?? '';
  otherGroup = other?.id ?? '';
  closedSchool = schools.nodes[0]?.id ?? '';
  expect([room, home, neighbour, stranger, closedSchool]).not.toContain('');
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const request = (changes: Record<string, string | boolean> = {}) => ({
  room,
  school: neighbour,
  startsAt: '2026-12-07T01:00:00Z',
  endsAt: '2026-12-07T03:00:00Z',
  purpose: '联合教研',
  ...changes,
});
const shownOn = (on: string, school = neighbour, of = group) => graph.ask(seen, { room, group: of, school, on });

test('a member books a room that is open to its group, the booking shows at the school, and a trial run leaves none', async () => {
  const trial = (await graph.ask(book, { input: request({ dryRun: true }) })).bookRoom;
  expect(trial).toMatchObject({ dryRun: true, userErrors: [], booking: { state: 'BOOKED', bookedBy: { id: neighbour } } });
  expect((await shownOn('2026-12-07')).school?.roomBookings?.nodes).not.toContainEqual(expect.objectContaining({ id: trial.booking?.id }));

  const { booking } = (await graph.ask(book, { input: request() })).bookRoom;
  expect(booking).toMatchObject({ version: 1, state: 'BOOKED' });
  const cancelled = (await graph.ask(cancel, { input: { id: booking?.id ?? '', expectedVersion: 1 } })).cancelBooking;
  expect(cancelled).toEqual({ userErrors: [], booking: { version: 2, state: 'CANCELLED' } });
  expect((await shownOn('2026-12-07')).school?.roomBookings?.nodes).toContainEqual({
    id: booking?.id,
    state: 'CANCELLED',
    history: { nodes: [{ operation: 'bookRoom', version: 1 }, { operation: 'cancelBooking', version: 2 }] },
  });
  const twice = (await graph.ask(cancel, { input: { id: booking?.id ?? '', expectedVersion: 2 } })).cancelBooking;
  expect(twice).toEqual({ booking: null, userErrors: [{ code: 'INVALID_STATE', field: ['id'] }] });
});

const nobody = '00000000-0000-7000-8000-000000000000';

test.each([
  ['a school of another district', 'NOT_A_MEMBER', 'school', () => ({ school: stranger })],
  ['a school that closed', 'NOT_OPEN', 'school', () => ({ school: closedSchool })],
  ['a school that is not there', 'NOT_FOUND', 'school', () => ({ school: nobody })],
  ['a room that is not there', 'NOT_FOUND', 'room', () => ({ room: nobody })],
  ['what is no id', 'NOT_FOUND', 'room', () => ({ room: 'room' })],
  ['a time before the room was opened', 'NOT_A_MEMBER', 'school', () => ({ startsAt: '2021-08-31T01:00:00Z', endsAt: '2021-08-31T02:00:00Z' })],
  ['an end at the beginning', 'INVALID_VALUE', 'endsAt', () => ({ endsAt: '2026-12-07T01:00:00Z' })],
  ['no purpose', 'EMPTY', 'purpose', () => ({ purpose: '  ' })],
  ['a purpose that is too long', 'INVALID_VALUE', 'purpose', () => ({ purpose: '课'.repeat(201) })],
  ['a code with a space', 'INVALID_VALUE', 'code', () => ({ code: 'RB 1' })],
])('%s is refused with %s', async (_, code, field, changes) => {
  const { bookRoom } = await graph.ask(book, { input: request(changes()) });
  expect(bookRoom).toMatchObject({ booking: null, userErrors: [{ code, field: [field] }] });
});

test('the school of the room books it without a group, and a code is given once', async () => {
  const own = { school: home, startsAt: '2020-03-02T01:00:00Z', endsAt: '2020-03-02T02:00:00Z', code: 'RB-OWN-1' };
  expect((await graph.ask(book, { input: request(own) })).bookRoom.booking).toMatchObject({ state: 'BOOKED', bookedBy: { id: home } });
  const again = await graph.ask(book, { input: request({ ...own, startsAt: '2020-03-02T02:00:00Z', endsAt: '2020-03-02T03:00:00Z' }) });
  expect(again.bookRoom).toMatchObject({ booking: null, userErrors: [{ code: 'ALREADY_EXISTS', field: ['code'] }] });
});

test('a room opened to another group is bookable by its members from that day on, and not closed to it while their booking stands', async () => {
  const sharing = { room, group: otherGroup, startsOn: '2027-01-01', terms: '提前三天预约' };
  const opened = (await graph.ask(open, { input: sharing })).openRoomToGroup;
  expect(opened).toMatchObject({ userErrors: [], sharing: { version: 1, startsOn: '2027-01-01', endsOn: null, terms: '提前三天预约' } });
  const id = opened.sharing?.id ?? '';
  expect((await graph.ask(open, { input: { ...sharing, startsOn: '2027-06-01' } })).openRoomToGroup.userErrors).toEqual([{ code: 'OVERLAPS', field: ['startsOn'] }]);

  const before = await shownOn('2026-12-31', stranger, otherGroup);
  expect(before.room?.openTo).toBe(false);
  expect(before.school?.sharedRooms?.nodes).not.toContainEqual({ id: room });
  const after = await shownOn('2027-01-01', stranger, otherGroup);
  expect(after.room?.openTo).toBe(true);
  expect(after.school?.sharedRooms?.nodes).toContainEqual({ id: room });
  expect(after.educationGroup?.sharedRooms?.nodes).toContainEqual({ id: room });

  // From 23:30 on New Year's Eve: the room is open to them only on the second day.
  const overNight = request({ school: stranger, startsAt: '2026-12-31T15:30:00Z', endsAt: '2026-12-31T17:00:00Z' });
  expect((await graph.ask(book, { input: overNight })).bookRoom.userErrors[0]?.code).toBe('NOT_A_MEMBER');
  const inTime = request({ school: stranger, startsAt: '2027-03-01T01:00:00Z', endsAt: '2027-03-01T02:00:00Z' });
  const { booking } = (await graph.ask(book, { input: inTime })).bookRoom;
  expect(booking?.bookedBy).toEqual({ id: stranger });

  const refused = (await graph.ask(close, { input: { id, expectedVersion: 1, endsOn: '2027-03-01' } })).closeRoomToGroup;
  expect(refused.userErrors).toMatchObject([{ code: 'BREAKS_LINKS', field: ['endsOn'] }]);
  expect(refused.userErrors[0]?.params).toContainEqual({ name: 'booking', value: booking?.id });
  expect((await graph.ask(close, { input: { id, expectedVersion: 1, endsOn: '2027-01-01' } })).closeRoomToGroup.userErrors[0]?.code).toBe('INVALID_VALUE');
  expect((await graph.ask(close, { input: { id, expectedVersion: 7, endsOn: '2027-03-02' } })).closeRoomToGroup.userErrors[0]?.code).toBe('STALE_VERSION');
  const closed = (await graph.ask(close, { input: { id, expectedVersion: 1, endsOn: '2027-03-02' } })).closeRoomToGroup;
  expect(closed).toEqual({ userErrors: [], sharing: { version: 2, endsOn: '2027-03-02' } });
  expect((await shownOn('2027-03-02', stranger, otherGroup)).room?.openTo).toBe(false);
});
