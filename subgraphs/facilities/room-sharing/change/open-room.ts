import sql from 'sql-template-tag';
import { enteredText, refuse, requirePeriod, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { knownGroup } from '../../foreign/education-group/known-group';
import { Room } from '../../room/room.entity';
import { RoomSharing } from '../room-sharing.entity';
import type { OpenRoomToGroupInput } from './room-sharing.inputs';

const longestTerms = 1000;

/** Opens a room to a group. The room's row is locked first, like for a booking, so that openings of one room take turns. */
export async function openRoom(tx: Transaction, input: OpenRoomToGroupInput): Promise<RoomSharing> {
  const { startsOn, endsOn = null } = input;
  const terms = input.terms ? enteredText(input.terms, 'terms', longestTerms) : null;
  requirePeriod(startsOn, endsOn);
  const room = await tx.lock(Room, input.room, 'room');
  await requireOpenSchool(tx, room.schoolId, startsOn, 'room');
  const groupId = await knownGroup(tx, input.group, startsOn);
  await refuseOverlap(tx, { roomId: room.id, groupId, startsOn, endsOn });
  return tx.insert(RoomSharing, { roomId: room.id, groupId, startsOn, endsOn, terms });
}

type Wanted = Pick<RoomSharing, 'roomId' | 'groupId' | 'startsOn' | 'endsOn'>;

/** The database forbids it as well; asked first to name the opening in the way. */
async function refuseOverlap(tx: Transaction, { roomId, groupId, startsOn, endsOn }: Wanted): Promise<void> {
  const [other] = await tx.rows<{ id: string; startsOn: string; endsOn: string | null }>(
    sql`SELECT id, starts_on::text AS "startsOn", ends_on::text AS "endsOn" FROM room_sharing WHERE room_id = ${roomId}::uuid AND group_id = ${groupId}::uuid
      AND daterange(starts_on, ends_on) && daterange(${startsOn}::date, ${endsOn}::date) ORDER BY starts_on LIMIT 1`,
  );
  if (other) refuse('OVERLAPS', 'startsOn', { sharing: other.id, startsOn: other.startsOn, endsOn: other.endsOn });
}
