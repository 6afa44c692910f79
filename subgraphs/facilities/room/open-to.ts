import sql from 'sql-template-tag';
import { holds, type Scope } from '../../kit';

/** Whether a room is opened to a group on that day: one statement for all rooms and groups asked for. */
export async function isOpenTo(scope: Scope, roomId: string, groupId: string, on?: string): Promise<boolean> {
  const day = on ?? scope.today;
  const groups = await scope
    .batch<string, readonly string[]>(`open-to:${day}`, async (roomIds) => {
      const rows = await scope.rows<{ roomId: string; groupIds: string[] }>(
        sql`SELECT s.room_id AS "roomId", array_agg(s.group_id::text) AS "groupIds" FROM room_sharing s WHERE s.room_id = ANY(${[
          ...roomIds,
        ]}::uuid[]) AND ${holds({ on: day }, day, sql`s`)} GROUP BY 1`,
      );
      const byRoom = new Map(rows.map((row) => [row.roomId, row.groupIds]));
      return roomIds.map((id) => byRoom.get(id) ?? []);
    })
    .load(roomId);
  return groups.includes(groupId.toLowerCase());
}
