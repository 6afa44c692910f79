import sql, { type Sql } from 'sql-template-tag';
import { isBackboneOn, servingOn } from '../balance/serving';
import { schoolYearOf } from '../balance/read-resources';
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

/** Pupils of the schools by stage, of the latest school year that has classes on record by the day: `school_id, stage, pupils`. */
const pupilsByStage = (day: string, schools: Sql): Sql => sql`(
    SELECT g.school_id, g.stage, sum(g.size)::int AS pupils FROM schools_published.class_group g
    JOIN (SELECT school_id, max(school_year) AS year FROM schools_published.class_group WHERE school_year <= ${schoolYearOf(day)}::int AND school_id IN ${schools} GROUP BY 1) AS latest
      ON latest.school_id = g.school_id AND latest.year = g.school_year GROUP BY 1, 2)`;

/**
 * How the schools are staffed for compulsory education, a row each that has pupils on record: `school_id, pupils`, `required`
 * (teachers by the pupils each may have), `teachers, backbone`, who serve there.
 */
export const staffingOn = (field: Field, schools: Sql = schoolsOf(field)): Sql => sql`(
    SELECT p.school_id, p.pupils, p.required, coalesce(f.teachers, 0) AS teachers, coalesce(f.backbone, 0) AS backbone
    FROM (SELECT c.school_id, sum(c.pupils)::int AS pupils, sum(c.pupils / ratio.pupils) AS required
      FROM ${pupilsByStage(field.day, schools)} AS c JOIN ${ratios(field)} AS ratio ON ratio.stage = c.stage GROUP BY 1) AS p
    LEFT JOIN (SELECT v.school_id, count(*)::int AS teachers, count(*) FILTER (WHERE ${isBackboneOn(sql`v.teacher_id`, field.day)})::int AS backbone
      FROM ${servingOn(field.day)} AS v JOIN staffing_published.teacher t ON t.id = v.teacher_id AND t.stage IN ${compulsory} WHERE v.school_id IN ${schools} GROUP BY 1) AS f ON f.school_id = p.school_id)`;

/**
 * What the schools need of each subject, a row for each school, stage and subject: `school_id, stage, subject, pupils`, `required`
 * (teachers due to the stage times the share of lessons), `present` (who serve there and have the subject as their main one)
 * and `gap`, the difference.
 */
export const needsOn = (field: Field, schools: Sql = schoolsOf(field)): Sql => sql`(
    SELECT c.school_id, c.stage, share.subject, c.pupils, c.pupils / ratio.pupils * share.part AS required, coalesce(f.present, 0) AS present,
      c.pupils / ratio.pupils * share.part - coalesce(f.present, 0) AS gap
    FROM ${pupilsByStage(field.day, schools)} AS c JOIN ${ratios(field)} AS ratio ON ratio.stage = c.stage JOIN ${lessonShares(field)} AS share ON share.stage = c.stage
    LEFT JOIN (SELECT v.school_id, t.stage, t.subject, count(*)::int AS present FROM ${servingOn(field.day)} AS v JOIN staffing_published.teacher t ON t.id = v.teacher_id
      WHERE v.school_id IN ${schools} GROUP BY 1, 2, 3) AS f ON f.school_id = c.school_id AND f.stage = c.stage AND f.subject = share.subject)`;
