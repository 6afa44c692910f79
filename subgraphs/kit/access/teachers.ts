import sql, { type Sql } from 'sql-template-tag';
import type { Viewer } from '../context/viewer';
import type { ConcernOf } from './mutation-rule';
import type { Rows } from './row-policy';
import { ofSchoolsSeen } from './schools';

/** Which schools a teacher belongs to (`teacher_id`, `school_id`), as staffing publishes it: those that employ them or did last. */
export const schoolsOfTeachers = (today: string): Sql =>
  sql`(SELECT p.teacher_id, p.school_id FROM staffing_published.teacher_place p WHERE p.ends_on IS NULL OR p.ends_on > ${today}::date OR p.is_last)`;

/** Teachers who were never appointed, of the counties that registered them. */
export const unpostedOf = (counties: readonly string[]): Sql =>
  sql`(SELECT u.teacher_id FROM staffing_published.unposted_teacher u WHERE u.county_id IN (SELECT y.id FROM schools_published.county y WHERE y.code = ANY(${[...counties]}::text[])))`;

/**
 * Rows of other subgraphs about teachers (by the id in `column`): one's own, or those of the teachers of the schools whose staff
 * the viewer sees. Never more than staffing itself shows in full, so that no row names a teacher who is not shown.
 */
export function ofTeachersSeen(viewer: Viewer, today: string, column: Sql): Rows {
  if (viewer.role === 'TEACHER') return sql`${column} IN (SELECT self.id FROM staffing_published.teacher self WHERE self.code = ${viewer.teacher})`;
  const ofSchools = ofSchoolsSeen(viewer, 'STAFFING', sql`place.school_id`);
  return typeof ofSchools === 'boolean' ? ofSchools : sql`EXISTS (SELECT FROM ${schoolsOfTeachers(today)} AS place WHERE place.teacher_id = ${column} AND ${ofSchools})`;
}

/** An input id that names a teacher concerns the schools that employ them or did last, or the county of who was never appointed. */
export const teacherItself: ConcernOf = (today) => ({
  schools: sql`SELECT place.school_id FROM ${schoolsOfTeachers(today)} AS place WHERE place.teacher_id = given.id`,
  counties: sql`SELECT u.county_id FROM staffing_published.unposted_teacher u WHERE u.teacher_id = given.id`,
  teachers: sql`SELECT given.id`,
});
