import sql from 'sql-template-tag';
import { enteredCode, enteredText, refuse, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { Room } from '../../room/room.entity';
import { RoomBooking } from '../room-booking.entity';
import { requireMayBook } from './may-book';
import type { BookRoomInput } from './room-booking.inputs';

/** The day of a moment by the clocks of all counties here, which never change for summer. */
const dayOf = (moment: Date): string => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** The last moment a booking holds is just before its end: one until midnight is of the day before. */
const daysOf = ({ startsAt, endsAt }: BookRoomInput): { first: string; last: string } => ({ first: dayOf(startsAt), last: dayOf(new Date(endsAt.getTime() - 1)) });

/**
 * Stores a booking. The room's row is locked first, so that requests for one room take turns: the second of two for one
 * time finds the booking of the first, and is told which it is.
 */
export async function bookRoom(tx: Transaction, input: BookRoomInput): Promise<RoomBooking> {
  const { startsAt, endsAt } = input;
  const purpose = enteredText(input.purpose, 'purpose');
  const code = enteredCode(tx, 'RB', input.code);
  if (endsAt <= startsAt) refuse('INVALID_VALUE', 'endsAt', { value: endsAt.toISOString(), after: startsAt.toISOString() });
  const room = await tx.lock(Room, input.room, 'room');
  const days = daysOf(input);
  const school = await requireOpenSchool(tx, input.school, days.first, 'school');
  await requireMayBook(tx, room, school.id, days);
  await refuseOverlap(tx, room.id, { startsAt, endsAt });
  return tx.insert(RoomBooking, { code, roomId: room.id, bookedById: school.id, startsAt, endsAt, purpose, state: 'BOOKED' });
}

/** The database forbids it as well; asked first to name the booking in the way. */
async function refuseOverlap(tx: Transaction, roomId: string, { startsAt, endsAt }: { startsAt: Date; endsAt: Date }): Promise<void> {
  const [other] = await tx.rows<{ id: string; code: string; startsAt: Date; endsAt: Date }>(
    sql`SELECT id, code, starts_at AS "startsAt", ends_at AS "endsAt" FROM room_booking WHERE room_id = ${roomId}::uuid AND state = 'BOOKED'
      AND tstzrange(starts_at, ends_at) && tstzrange(${startsAt}::timestamptz, ${endsAt}::timestamptz) ORDER BY starts_at LIMIT 1`,
  );
  if (other) {
    refuse('OVERLAPS', 'startsAt', { booking: other.id, code: other.code, startsAt: other.startsAt.toISOString(), endsAt: other.endsAt.toISOString() });
  }
}
