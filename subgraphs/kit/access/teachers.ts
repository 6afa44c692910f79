import sql, { type Sql } from 'sql-template-tag';
import type { Viewer } from '../context/viewer';
import type { ConcernOf } from './mutation-rule';
import type { Rows } from './row-policy';
import { ofSchoolsSeen } from './schools';

/**
 * Which schools a teacher belongs to (`teacher_id`, `school_id`), as staffing publishes it: those of the appointment that holds
 * or is to begin, or of the last one of who has left.
 */
const placesOn = (today: string): Sql => sql`(
    SELECT a.teacher_id, place.school_id FROM staffing_published.appointment a
    CROSS JOIN LATERAL (VALUES (a.establishment_school_id), (a.serving_school_id)) AS place(school_id)
    WHERE a.ends_on IS NULL OR a.ends_on > ${today}::date
      OR NOT EXISTS (SELECT FROM staffing_published.appointment n WHERE n.teacher_id = a.teacher_id AND n.starts_on > a.starts_on))`;

/**
 * Rows of other subgraphs about teachers (by the id in `column`): one's own, or those of the teachers of the schools whose staff
 * the viewer sees. Never more than staffing itself shows in full, so that no row names a teacher who is not shown.
 */
export function ofTeachersSeen(viewer: Viewer, today: string, column: Sql): Rows {
  if (viewer.role === 'TEACHER') return sql`${column} IN (SELECT self.id FROM staffing_published.teacher self WHERE self.code = ${viewer.teacher})`;
  const ofSchools = ofSchoolsSeen(viewer, 'STAFFING', sql`place.school_id`);
  return typeof ofSchools === 'boolean' ? ofSchools : sql`${column} IN (SELECT place.teacher_id FROM ${placesOn(today)} AS place WHERE ${ofSchools})`;
}

/** An input id that names a teacher concerns the schools the teacher belongs to. */
export const teacherItself: ConcernOf = (today) => ({
  schools: sql`SELECT place.school_id FROM ${placesOn(today)} AS place WHERE place.teacher_id = given.id`,
  teachers: sql`SELECT given.id`,
});
