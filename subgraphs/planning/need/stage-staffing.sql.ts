import sql, { join, raw, type Sql } from 'sql-template-tag';
import { presentOn } from '../../network/serving';
import { holdingsOn } from '../../network/holdings';
import { classYearOf } from '../../network/calendar';
import { isBackboneOn } from '../balance/backbone';
import type { Field } from '../directory/field';
import { thresholdsByStage } from '../rules/in-force';

/** The rules by which it is told how many teachers a stage of a school is due; each is read by stage, without a parameter. */
export const staffingRules = ['PUPILS_PER_STAFF', 'NON_TEACHING_SHARE', 'VILLAGE_TEACHERS_PER_CLASS', 'TEACHERS_PER_CLASS'] as const;

/** Stages that have a standard for staff. */
export const staffedStages = ['PRIMARY', 'JUNIOR_SECONDARY', 'SENIOR_SECONDARY'] as const;

/** Persons without what floating point adds, so that they are the same each time they are summed. */
export const exactly = (persons: Sql): Sql => sql`round((${persons})::numeric, 9)`;

/** Whole persons over what is due, none below it; what floating point adds to a whole number is no person less. Null where either is. */
export const wholeOver = (present: Sql, due: Sql): Sql => sql`CASE WHEN ${due} IS NOT NULL THEN greatest(0, floor(${exactly(sql`${present} - ${due}`)}))::int END`;

/** Shares of teachers in a column, summed as exact numbers and told as a number that is the same each time; 0 where nobody is. */
export const summed = (column: string): Sql => sql`coalesce(sum(${raw(column)}), 0)::float8 AS ${raw(column)}`;

/** Stages of compulsory education, as SQL. */
export const compulsoryStages = sql`('PRIMARY', 'JUNIOR_SECONDARY')`;

/** Ids of the schools of the county. */
export const schoolsOf = ({ county }: Field): Sql => sql`(SELECT s.id FROM schools_published.school s WHERE s.county_id = ${county})`;

/** Classes and pupils of the schools by stage, of the latest year that has classes on record by the day: `school_id, stage, school_year, classes, pupils`. */
export const classesByStage = (day: string, schools: Sql): Sql => sql`(
    SELECT h.school_id, g.stage, g.school_year, count(*)::int AS classes, sum(g.size)::int AS pupils
    FROM ${holdingsOn(day, schools)} AS h JOIN schools_published.class_group g ON g.school_id = h.held_by
    JOIN (SELECT o.school_id, max(c.school_year) AS year FROM ${holdingsOn(day, schools)} AS o JOIN schools_published.class_group c ON c.school_id = o.held_by
        WHERE c.school_year <= ${classYearOf(day)}::int GROUP BY 1) AS latest
      ON latest.school_id = h.school_id AND latest.year = g.school_year GROUP BY 1, 2, 3)`;

/**
 * Who is at the schools as a teacher of which stage: `teacher_id, school_id, stage, subject, leads, backbone`, with the `share` of the week and whether the teacher `serves_here`
 * (see `presentOn`). `leads`: a principal or deputy at the time, wherever a rotation has brought them; such a one may teach, but is no teacher to spare.
 */
export const staffPresentOn = (day: string, schools: Sql): Sql => sql`(
    SELECT v.teacher_id, v.school_id, t.stage, t.subject, ${isBackboneOn(sql`v.teacher_id`, day)} AS backbone, v.leads, v.share, v.serves_here
    FROM ${presentOn(day)} AS v JOIN staffing_published.teacher t ON t.id = v.teacher_id WHERE v.school_id IN ${schools})`;

/**
 * How each stage of the schools is staffed, the one home of it: a row for each that has classes on record, `school_id, stage,
 * school_year` (of its classes), `pupils, classes, village`, then
 * - `too_old`: whether these are of an earlier year than the day's; then nothing that is due is known, and all of it is null;
 * - `staff_due`: all staff (教职工) by the pupils each may have; null where no rule says;
 * - `due_by_pupils`: of these the teachers, who are all but the part that need not teach;
 * - `due_by_classes`: teachers by the classes; a village school or teaching point (乡村学校、教学点) has its own ratio to a class, and
 *   whatever the school there is somebody for each class;
 * - `due`: the greater of the two, null where no rule says how many go by pupils; `by_classes`: whether the classes made it so;
 * - `teachers`: who are there and teach the stage, by the share of the week; of them `leaders`, principals and deputies, and `backbone`;
 * - `spare`: whole teachers over what is due, principals and deputies not among them; 0 when there are none, null where `due` is.
 *
 * What is due and who is there are put under each other and summed up, not joined: no statistics tell how many rows either side
 * has, and a county of 1,000 schools waits seconds for a join that was planned for one.
 */
export const stageStaffingOn = (field: Field, schools: Sql = schoolsOf(field)): Sql => sql`(
    SELECT *, CASE WHEN due_by_pupils IS NOT NULL THEN due_by_pupils < due_by_classes END AS by_classes, ${wholeOver(sql`teachers - leaders`, sql`due`)} AS spare FROM (
      SELECT *, CASE WHEN due_by_pupils IS NOT NULL THEN greatest(due_by_pupils, due_by_classes) END AS due FROM (
        SELECT b.*, s.village, b.now / nullif(r.pupils_per_staff, 0) AS staff_due, b.now / nullif(r.pupils_per_staff, 0) * (1 - r.non_teaching_share) AS due_by_pupils,
          b.classes_now * greatest(r.teachers_per_class, CASE WHEN s.village THEN r.village_teachers_per_class END, 0) AS due_by_classes
        FROM (SELECT *, CASE WHEN NOT too_old THEN pupils END AS now, CASE WHEN NOT too_old THEN classes END AS classes_now FROM (
          SELECT school_id, stage, max(school_year) < ${classYearOf(field.day)}::int AS too_old, max(school_year) AS school_year, max(pupils) AS pupils, max(classes) AS classes,
            ${summed('teachers')}, ${summed('leaders')}, ${summed('backbone')} FROM (
            SELECT c.school_id, c.stage, c.school_year, c.pupils, c.classes, NULL::numeric AS teachers, NULL::numeric AS leaders, NULL::numeric AS backbone FROM ${classesByStage(field.day, schools)} AS c
            UNION ALL
            SELECT v.school_id, v.stage, NULL, NULL, NULL, v.share, v.leads::int * v.share, v.backbone::int * v.share FROM ${staffPresentOn(field.day, schools)} AS v
          ) AS both_sides GROUP BY 1, 2 HAVING max(pupils) IS NOT NULL
        ) AS counted) AS b
        JOIN (SELECT id, kind = 'TEACHING_POINT' OR NOT urban AS village FROM schools_published.school) AS s ON s.id = b.school_id
        JOIN ${thresholdsByStage(field, staffedStages, staffingRules)} AS r ON r.stage = b.stage
      ) AS reckoned
    ) AS compared)`;

const columns = {
  schoolId: 'school_id',
  stage: 'stage',
  schoolYear: 'school_year',
  pupils: 'pupils',
  classes: 'classes',
  tooOld: 'too_old',
  village: 'village',
  staffDue: 'staff_due',
  dueByPupils: 'due_by_pupils',
  dueByClasses: 'due_by_classes',
  due: 'due',
  byClasses: 'by_classes',
  teachers: 'teachers',
  leaders: 'leaders',
  backbone: 'backbone',
  spare: 'spare',
} as const;

/** The columns of `stageStaffingOn` (alias `g`) as properties. */
export const selectStageStaffing: Sql = join(Object.entries(columns).map(([property, column]) => raw(`g.${column} AS "${property}"`)));
