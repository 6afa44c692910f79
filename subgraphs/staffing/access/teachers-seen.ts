import sql, { raw, type Sql } from 'sql-template-tag';
import { ofSchoolsSeen, schoolsOfTeachers, unpostedOf, type ConcernOf, type Rows, type Viewer } from '../../kit';
import { servingOn } from '../../network/serving';
import { isDecided } from '../../network/rotation-life';

/** Which schools a teacher belongs to (`teacher_id`, `school_id`): as published, and the receiving school of a rotation that was decided and is not over. */
const placesOn = (today: string): Sql => sql`(
    SELECT p.teacher_id, p.school_id FROM ${schoolsOfTeachers(today)} AS p
    UNION ALL
    SELECT r.teacher_id, r.to_school_id FROM rotation_assignment r
    WHERE ${isDecided(sql`r`)} AND (r.ends_on IS NULL OR r.ends_on > ${today}::date))`;

/** The own record, for who is on record. */
export const oneself = ({ teacher }: Viewer): Sql => sql`(SELECT self.id FROM teacher self WHERE self.code = ${teacher})`;

/** The teachers (`teacher_id`) of a planner's counties, of the schools there and those registered and never appointed: one relation, for PostgreSQL reads each side of an OR as a whole. */
const ofCounties = (today: string, counties: readonly string[]): Sql => sql`(
    SELECT place.teacher_id FROM ${placesOn(today)} AS place JOIN schools_published.school s ON s.id = place.school_id WHERE s.county_code = ANY(${[...counties]}::text[])
    UNION ALL
    SELECT unposted.teacher_id FROM ${unpostedOf(counties)} AS unposted)`;

/**
 * Teachers (by the id in `column`) whose records show in full: oneself, or those of the schools that the viewer sees. Asked of each row by
 * `EXISTS`, so that a page of twenty looks up twenty teachers and not all there are.
 */
export function inFull(viewer: Viewer, today: string, column: Sql): Rows {
  if (viewer.role === 'TEACHER') return sql`${column} = ${oneself(viewer)}`;
  if (viewer.role === 'COUNTY_PLANNER') return sql`EXISTS (SELECT FROM ${ofCounties(today, viewer.counties)} AS place WHERE place.teacher_id = ${column})`;
  const ofSchools = ofSchoolsSeen(viewer, 'STAFFING', sql`place.school_id`);
  return typeof ofSchools === 'boolean' ? ofSchools : sql`EXISTS (SELECT FROM ${placesOn(today)} AS place WHERE place.teacher_id = ${column} AND ${ofSchools})`;
}

/** An input id that names a teacher concerns the schools the teacher belongs to, or the county of who was never appointed. */
export const teacherItself: ConcernOf = (today) => ({
  schools: sql`SELECT place.school_id FROM ${placesOn(today)} AS place WHERE place.teacher_id = given.id`,
  counties: sql`SELECT u.county_id FROM staffing_published.unposted_teacher u WHERE u.teacher_id = given.id`,
  teachers: sql`SELECT given.id`,
});

/** The same of an input id that names a row of `table`, for its teacher. */
export const teacherOf =
  (table: string): ConcernOf =>
  (today) => ({
    schools: sql`SELECT place.school_id FROM ${raw(table)} r JOIN ${placesOn(today)} AS place ON place.teacher_id = r.teacher_id WHERE r.id = given.id`,
    counties: sql`SELECT u.county_id FROM ${raw(table)} r JOIN staffing_published.unposted_teacher u ON u.teacher_id = r.teacher_id WHERE r.id = given.id`,
    teachers: sql`SELECT r.teacher_id FROM ${raw(table)} r WHERE r.id = given.id`,
  });

/** Colleagues: those who serve today where the viewer does. */
export const servesBeside = (viewer: Viewer, today: string, column: Sql): Sql =>
  sql`${column} IN (SELECT beside.teacher_id FROM ${servingOn(today)} AS beside
    WHERE beside.school_id IN (SELECT here.school_id FROM ${servingOn(today)} AS here WHERE here.teacher_id = ${oneself(viewer)}))`;
