import sql, { join, raw } from 'sql-template-tag';
import type { Scope } from '../../../../kit';
import { roomFigures, type RoomSummary } from '../../../room/room-summary';

const figures = join(Object.entries(roomFigures).map(([name, figure]) => sql`${figure} AS ${raw(`"${name}"`)}`));

/** Rooms by kind of each school, null where none is reported; one statement for all schools of the request. */
export function roomKindsOf(scope: Scope, schoolId: string): Promise<RoomSummary[] | null> {
  return scope
    .batch<string, RoomSummary[] | null>('school-room-kinds', async (ids) => {
      const rows = await scope.rows<RoomSummary & { schoolId: string }>(
        sql`SELECT t.school_id AS "schoolId", t.kind, ${figures} FROM room t WHERE t.school_id = ANY(${[...ids]}::uuid[]) GROUP BY t.school_id, t.kind ORDER BY t.kind`,
      );
      const bySchool = new Map<string, RoomSummary[]>();
      for (const { schoolId: school, ...summary } of rows) bySchool.set(school, [...(bySchool.get(school) ?? []), summary]);
      return ids.map((id) => bySchool.get(id.toLowerCase()) ?? null);
    })
    .load(schoolId);
}
