import sql from 'sql-template-tag';
import { rowsSeen, type Scope } from '../../kit';
import { MentorLink } from '../mentor-link/mentor-link.entity';
import type { RotationAssignment } from './rotation.entity';

type Pulling = Pick<RotationAssignment, 'id' | 'teacherId' | 'toSchoolId' | 'startsOn' | 'endsOn' | 'state'>;

/**
 * The pairs that an assignment pulls apart: of the same teacher, at the same time, with neither side at the receiving
 * school. An assignment that was called off breaks none. Asked of the values and not of the row, so that a trial run, whose
 * row is never stored, is answered too. One statement for all assignments that are asked. A pair that the viewer may not meet is as if it did not exist.
 */
export function brokenMentorLinks(scope: Scope, rotation: Pulling): Promise<MentorLink[]> {
  if (rotation.state === 'WITHDRAWN' || rotation.state === 'CANCELLED') return Promise.resolve([]);
  return scope
    .batch<Pulling, MentorLink[]>('broken-mentor-links', async (pulling) => {
      const table = scope.database.table(MentorLink);
      const { condition, mark } = rowsSeen(scope, MentorLink);
      if (!condition) return pulling.map(() => []);
      const rows = await scope.rows<MentorLink & { __place: string } & Record<string, unknown>>(
        sql`SELECT r.place AS "__place", ${table.select}${mark}
          FROM unnest(${pulling.map((one) => one.teacherId)}::uuid[], ${pulling.map((one) => one.toSchoolId)}::uuid[],
            ${pulling.map((one) => one.startsOn)}::date[], ${pulling.map((one) => one.endsOn)}::date[])
            WITH ORDINALITY AS r(teacher_id, to_school_id, starts_on, ends_on, place)
          JOIN ${table.from} ON (t.mentor_id = r.teacher_id OR t.mentee_id = r.teacher_id)
            AND daterange(t.starts_on, t.ends_on) && daterange(r.starts_on, r.ends_on)
          WHERE r.to_school_id NOT IN (t.mentor_school_id, t.mentee_school_id)${condition}
          ORDER BY t.starts_on, t.id`,
      );
      return pulling.map((_, index) => rows.filter((row) => Number(row.__place) === index + 1));
    })
    .load({ id: rotation.id, teacherId: rotation.teacherId, toSchoolId: rotation.toSchoolId, startsOn: rotation.startsOn, endsOn: rotation.endsOn, state: rotation.state });
}
