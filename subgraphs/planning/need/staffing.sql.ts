import sql, { type Sql } from 'sql-template-tag';
import { classYearOf } from '../../network/calendar';
import { isBackboneOn, servingOn } from '../balance/serving';
import type { Field } from '../directory/field';
import { thresholdsInForce } from '../rules/in-force';

const compulsory = sql`('PRIMARY', 'JUNIOR_SECONDARY')`;

/** Pupils for each teacher, by stage: `stage, pupils`. */
const ratios = ({ county, day, rulePack }: Field): Sql =>
  sql`(SELECT stage, threshold AS pupils FROM ${thresholdsInForce(county, day, rulePack)} AS held WHERE subject = 'PUPILS_PER_TEACHER' AND stage IN ${compulsory} AND threshold > 0)`;

/** Which part of the lessons of a stage a subject has: `stage, subject, part`. */
const lessonShares = ({ county, day, rulePack }: Field): Sql =>
  sql`(SELECT stage, parameter AS subject, threshold AS part FROM ${thresholdsInForce(county, day, rulePack)} AS held WHERE subject = 'LESSON_SHARE')`;

/** Ids of the schools of the county. */
export const schoolsOf = ({ county }: Field): Sql => sql`(SELECT s.id FROM schools_published.school s WHERE s.county_id = ${county})`;

/** Pupils of the schools by stage, of the latest year that has classes on record by the day: `school_id, stage, pupils`. */
const pupilsByStage = (day: string, schools: Sql): Sql => sql`(
    SELECT g.school_id, g.stage, sum(g.size)::int AS pupils FROM schools_published.class_group g
    JOIN (SELECT school_id, max(school_year) AS year FROM schools_published.class_group WHERE school_year <= ${classYearOf(day)}::int AND school_id IN ${schools} GROUP BY 1) AS latest
      ON latest.school_id = g.school_id AND latest.year = g.school_year GROUP BY 1, 2)`;

/**
 * How the schools are staffed for compulsory education, a row each that has pupils on record: `school_id, pupils`, `required`
 * (teachers by the pupils each may have), `teachers, backbone`, who serve there.
 *
 * What is due and who is there are put under each other and summed up, here and below, not joined: no statistics tell how many
 * rows either side has, and a county of 1,000 schools waits seconds for a join that was planned for one.
 */
export const staffingOn = (field: Field, schools: Sql = schoolsOf(field)): Sql => sql`(
    SELECT school_id, max(pupils) AS pupils, max(required) AS required, coalesce(sum(teachers), 0)::int AS teachers, coalesce(sum(backbone), 0)::int AS backbone FROM (
      SELECT c.school_id, sum(c.pupils)::int AS pupils, sum(c.pupils / ratio.pupils) AS required, NULL::int AS teachers, NULL::int AS backbone
      FROM ${pupilsByStage(field.day, schools)} AS c JOIN ${ratios(field)} AS ratio ON ratio.stage = c.stage GROUP BY 1
      UNION ALL
      SELECT v.school_id, NULL, NULL, 1, CASE WHEN ${isBackboneOn(sql`v.teacher_id`, field.day)} THEN 1 END
      FROM ${servingOn(field.day)} AS v JOIN staffing_published.teacher t ON t.id = v.teacher_id AND t.stage IN ${compulsory} WHERE v.school_id IN ${schools}
    ) AS both_sides GROUP BY 1 HAVING max(pupils) IS NOT NULL)`;

/**
 * What the schools need of each subject, a row for each school, stage and subject: `school_id, stage, subject, pupils`, `required`
 * (teachers due to the stage times the share of lessons), `present` (who serve there and have the subject as their main one)
 * and `gap`, the difference.
 */
export const needsOn = (field: Field, schools: Sql = schoolsOf(field)): Sql => sql`(
    SELECT school_id, stage, subject, max(pupils) AS pupils, max(required) AS required, coalesce(sum(present), 0)::int AS present, max(required) - coalesce(sum(present), 0)::int AS gap FROM (
      SELECT c.school_id, c.stage, share.subject, c.pupils, c.pupils / ratio.pupils * share.part AS required, NULL::int AS present
      FROM ${pupilsByStage(field.day, schools)} AS c JOIN ${ratios(field)} AS ratio ON ratio.stage = c.stage JOIN ${lessonShares(field)} AS share ON share.stage = c.stage
      UNION ALL
      SELECT v.school_id, t.stage, t.subject, NULL, NULL, 1
      FROM ${servingOn(field.day)} AS v JOIN staffing_published.teacher t ON t.id = v.teacher_id WHERE v.school_id IN ${schools}
    ) AS both_sides GROUP BY 1, 2, 3 HAVING max(required) IS NOT NULL)`;
