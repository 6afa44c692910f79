import sql from 'sql-template-tag';
import { CodedError, holds, kilometresSql, roundedKilometres, type Scope } from '../../../kit';
import { holderOn } from '../../../network/holdings';
import { memberOn } from '../../../network/member';
import type { RoomKind } from '../room-kind';
import { Room } from '../room.entity';
import type { RoomInReach } from './room-in-reach';

const most = 20;

interface Wanted {
  readonly kind: RoomKind;
  readonly on: string;
  readonly first: number;
}

interface Near {
  readonly id: string;
  readonly kilometres: number;
}

/**
 * Rooms of other schools that a school may book on a day, nearest first, as far as their places are on record; null when its own is
 * not. One statement for all schools asked for, and one for the rooms.
 */
export async function nearestRooms(scope: Scope, schoolId: string, wanted: Wanted): Promise<RoomInReach[] | null> {
  const { kind, on, first } = wanted;
  if (first < 1 || first > most) throw new CodedError('BAD_PAGE_SIZE', { first, min: 1, max: most });
  const near = await scope.batch<string, readonly Near[] | null>(`nearest-rooms:${kind}:${on}:${first}`, (ids) => read(scope, ids, wanted)).load(schoolId);
  if (!near) return null;
  const rooms = await Promise.all(near.map(async ({ id, kilometres }) => ({ room: await scope.row(Room, 'id', id), kilometres: roundedKilometres(kilometres) })));
  return rooms.filter((one): one is RoomInReach => one.room !== null);
}

async function read(scope: Scope, schoolIds: readonly string[], { kind, on, first }: Wanted): Promise<(readonly Near[] | null)[]> {
  const rows = await scope.rows<{ schoolId: string; near: readonly Near[] }>(sql`SELECT own.school_id AS "schoolId",
      ARRAY(SELECT jsonb_build_object('id', r.id, 'kilometres', ${kilometresSql(sql`own`, sql`place`)})
        FROM room r JOIN schools_published.school_position place ON place.school_id = r.school_id
        WHERE r.kind = ${kind} AND ${holderOn(sql`r.school_id`, on)} <> own.school_id AND r.id IN (
          SELECT s.room_id FROM groups_published.membership m JOIN room_sharing s ON s.group_id = m.group_id
          WHERE m.school_id = own.school_id AND ${memberOn(sql`m`, on)} AND ${holds({ on }, on, sql`s`)})
        ORDER BY ${kilometresSql(sql`own`, sql`place`)}, r.id LIMIT ${first}) AS near
    FROM schools_published.school_position own WHERE own.school_id = ANY(${[...schoolIds]}::uuid[])`);
  const bySchool = new Map(rows.map(({ schoolId, near }) => [schoolId, near]));
  return schoolIds.map((id) => bySchool.get(id) ?? null);
}
