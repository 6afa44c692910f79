import sql, { raw, type Sql } from 'sql-template-tag';
import { ofSchoolsSeen, type ConcernOf, type Rows, type Viewer } from '../../kit';
import { servingOn } from '../../network/serving';
import { isDecided } from '../../network/rotation-life';

/**
 * Which schools a teacher belongs to (`teacher_id`, `school_id`): those of the appointment that holds or is to begin, or of the
 * last one of who has left; and the receiving school of a rotation that was decided and is not over.
 */
const placesOn = (today: string): Sql => sql`(
    SELECT a.teacher_id, place.school_id FROM appointment a CROSS JOIN LATERAL (VALUES (a.establishment_school_id), (a.serving_school_id)) AS place(school_id)
    WHERE a.ends_on IS NULL OR a.ends_on > ${today}::date
      OR NOT EXISTS (SELECT FROM appointment n WHERE n.teacher_id = a.teacher_id AND n.starts_on > a.starts_on)
    UNION ALL
    SELECT r.teacher_id, r.to_school_id FROM rotation_assignment r
    WHERE ${isDecided(sql`r`)} AND (r.ends_on IS NULL OR r.ends_on > ${today}::date))`;

/** The own record, for who is on record. */
export const oneself = ({ teacher }: Viewer): Sql => sql`(SELECT self.id FROM teacher self WHERE self.code = ${teacher})`;

/** Teachers (by the id in `column`) whose records show in full: oneself, or those of the schools that the viewer sees. */
export function inFull(viewer: Viewer, today: string, column: Sql): Rows {
  if (viewer.role === 'TEACHER') return sql`${column} = ${oneself(viewer)}`;
  const ofSchools = ofSchoolsSeen(viewer, 'STAFFING', sql`place.school_id`);
  if (typeof ofSchools === 'boolean') return ofSchools;
  const belonging = sql`${column} IN (SELECT place.teacher_id FROM ${placesOn(today)} AS place WHERE ${ofSchools})`;
  // Who was registered and not yet appointed belongs to no school: the county, which appoints, must find them.
  return viewer.role === 'COUNTY_PLANNER' ? sql`(${belonging} OR ${column} NOT IN (SELECT a.teacher_id FROM appointment a))` : belonging;
}

/** An input id that names a teacher concerns the schools the teacher belongs to. */
export const teacherItself: ConcernOf = (today) => ({
  schools: sql`SELECT place.school_id FROM ${placesOn(today)} AS place WHERE place.teacher_id = given.id`,
  teachers: sql`SELECT given.id`,
});

/** An input id that names a row of `table`, which concerns its teacher's schools. */
export const teacherOf =
  (table: string): ConcernOf =>
  (today) => ({
    schools: sql`SELECT place.school_id FROM ${raw(table)} r JOIN ${placesOn(today)} AS place ON place.teacher_id = r.teacher_id WHERE r.id = given.id`,
    teachers: sql`SELECT r.teacher_id FROM ${raw(table)} r WHERE r.id = given.id`,
  });

/** Colleagues: those who serve today where the viewer does. */
export const servesBeside = (viewer: Viewer, today: string, column: Sql): Sql =>
  sql`${column} IN (SELECT beside.teacher_id FROM ${servingOn(today)} AS beside
    WHERE beside.school_id IN (SELECT here.school_id FROM ${servingOn(today)} AS here WHERE here.teacher_id = ${oneself(viewer)}))`;
