import sql, { type Sql } from 'sql-template-tag';
import { refuse, refuseFirstDay, type Transaction } from '../../../kit';
import { Room } from '../../room/room.entity';
import { letsUse } from '../lets-use';
import { RoomSharing } from '../room-sharing.entity';
import type { CloseRoomToGroupInput } from './room-sharing.inputs';

/**
 * Ends the opening of a room to a group. The room's row is locked before its bookings are looked at, so that none is made
 * meanwhile. Refuses with BREAKS_LINKS while bookings rest on this opening alone, naming the first.
 */
export async function closeRoom(tx: Transaction, input: CloseRoomToGroupInput): Promise<RoomSharing> {
  const { endsOn } = input;
  const sharing = await tx.lockVersion(RoomSharing, input);
  refuseFirstDay(RoomSharing, 'endsOn', endsOn, sharing.startsOn);
  if (endsOn <= sharing.startsOn || (sharing.endsOn !== null && endsOn > sharing.endsOn)) {
    refuse('INVALID_VALUE', 'endsOn', { value: endsOn, after: sharing.startsOn, until: sharing.endsOn });
  }
  const room = await tx.lock(Room, sharing.roomId);
  const before = await bookingsLetIn(tx, room, endsOn);
  const closed = await tx.update(RoomSharing, sharing, { endsOn });
  const after = new Set((await bookingsLetIn(tx, room, endsOn)).map(({ id }) => id));
  const stranded = before.filter(({ id }) => !after.has(id));
  if (stranded[0]) refuse('BREAKS_LINKS', 'endsOn', { bookings: stranded.length, booking: stranded[0].id, code: stranded[0].code });
  return closed;
}

const day = (moment: Sql): Sql => sql`((${moment}) AT TIME ZONE 'Asia/Shanghai')::date`;
const days = sql`daterange(${day(sql`b.starts_at`)}, ${day(sql`b.ends_at - interval '1 microsecond'`)}, '[]')`;

/** Bookings by other schools, on that day or later, that the openings of the room allow as they are now. */
const bookingsLetIn = (tx: Transaction, room: Room, from: string): Promise<{ id: string; code: string }[]> =>
  tx.rows(
    sql`SELECT b.id, b.code FROM room_booking b
      WHERE b.room_id = ${room.id}::uuid AND b.state = 'BOOKED' AND b.booked_by_id <> ${room.schoolId}::uuid AND upper(${days}) > ${from}::date
        AND ${letsUse({ room: sql`b.room_id`, school: sql`b.booked_by_id`, days })}
      ORDER BY b.starts_at`,
  );
