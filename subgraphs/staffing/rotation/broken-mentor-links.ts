import sql from 'sql-template-tag';
import type { Scope } from '../../kit';
import { MentorLink } from '../mentor-link/mentor-link.entity';
import { isLive } from './counted-states';

/**
 * The pairs that an assignment pulls apart: of the same teacher, at the same time, with neither side at the receiving
 * school. An assignment that was called off breaks none. One statement for all assignments that are asked.
 */
export function brokenMentorLinks(scope: Scope, rotationId: string): Promise<MentorLink[]> {
  return scope
    .batch<string, MentorLink[]>('broken-mentor-links', async (ids) => {
      const table = scope.database.table(MentorLink);
      const rows = await scope.rows<MentorLink & { __rotation: string } & Record<string, unknown>>(
        sql`SELECT r.id AS "__rotation", ${table.select} FROM rotation_assignment r
          JOIN ${table.from} ON (t.mentor_id = r.teacher_id OR t.mentee_id = r.teacher_id)
            AND daterange(t.starts_on, t.ends_on) && daterange(r.starts_on, r.ends_on)
          WHERE r.id = ANY(${[...ids]}::uuid[]) AND ${isLive(sql`r`)} AND r.to_school_id NOT IN (t.mentor_school_id, t.mentee_school_id)
          ORDER BY t.starts_on, t.id`,
      );
      return ids.map((id) => rows.filter((row) => row.__rotation === id));
    })
    .load(rotationId);
}
