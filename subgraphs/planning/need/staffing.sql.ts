import sql, { type Sql } from 'sql-template-tag';
import type { Field } from '../directory/field';
import { thresholdsInForce } from '../rules/in-force';
import { compulsoryStages, schoolsOf, staffPresentOn, stageStaffingOn, summed, wholeOver } from './stage-staffing.sql';

/**
 * How the schools are staffed for compulsory education, a row each that has classes on record, summed over its stages: `school_id,
 * pupils, classes`, `required` (teachers due, see `stageStaffingOn`), `present`, who are there by the share of the week, and `spare`, what its stages can spare and
 * no more than the school as a whole; `teachers, leaders, backbone` are the persons who serve there, each once. A teacher whose stage has no classes there counts too.
 */
export const staffingOn = (field: Field, schools: Sql = schoolsOf(field)): Sql => sql`(
    SELECT school_id, max(pupils) AS pupils, max(classes) AS classes, max(required) AS required, coalesce(sum(teachers), 0)::int AS teachers,
      coalesce(sum(leaders), 0)::int AS leaders, coalesce(sum(backbone), 0)::int AS backbone, ${summed('present')},
      least(max(spare), ${wholeOver(sql`coalesce(sum(present) FILTER (WHERE NOT leads), 0)`, sql`max(required)`)}) AS spare FROM (
      SELECT g.school_id, sum(g.pupils)::int AS pupils, sum(g.classes)::int AS classes, CASE WHEN bool_and(g.due IS NOT NULL) THEN sum(g.due) END AS required,
        CASE WHEN bool_and(g.due IS NOT NULL) THEN sum(g.spare)::int END AS spare, NULL::int AS teachers, NULL::int AS leaders, NULL::int AS backbone, NULL::numeric AS present, NULL::boolean AS leads
      FROM ${stageStaffingOn(field, schools)} AS g WHERE g.stage IN ${compulsoryStages} GROUP BY 1
      UNION ALL
      SELECT v.school_id, NULL, NULL, NULL, NULL, v.serves_here::int, (v.serves_here AND v.leads)::int, (v.serves_here AND v.backbone)::int, v.share, v.leads
      FROM ${staffPresentOn(field.day, schools)} AS v WHERE v.stage IN ${compulsoryStages}
    ) AS both_sides GROUP BY 1 HAVING max(pupils) IS NOT NULL)`;

/**
 * The lessons a week of each stage: `stage, parameter` (the subject, or what whoever teaches gives), `shared` (whether given by whoever
 * teaches), `lessons` and `stage_lessons`, all of the stage: the sum of its own rules, so that the shares of a stage add up to 1.
 */
export const lessonsOn = ({ county, day, rulePack }: Field): Sql => sql`(
    SELECT stage, parameter, numerator = 'SHARED_LESSONS' AS shared, threshold AS lessons, sum(threshold) OVER (PARTITION BY stage) AS stage_lessons
    FROM ${thresholdsInForce(county, day, rulePack)} AS held WHERE subject = 'LESSONS' AND parameter IS NOT NULL)`;

/**
 * What the schools need of each subject, a row for each school, stage and subject: `school_id, stage, subject, pupils`, `required`
 * (teachers due to the stage × `lessons` ÷ `stage_lessons`), `present` (who are there by the
 * share of the week and have the subject as their main one) and `gap`, the difference. Nothing where no rule says how many teachers are due.
 */
export const needsOn = (field: Field, schools: Sql = schoolsOf(field)): Sql => sql`(
    SELECT school_id, stage, subject, max(pupils) AS pupils, max(lessons) AS lessons, max(stage_lessons) AS stage_lessons, max(required) AS required,
      ${summed('present')}, max(required) - coalesce(sum(present), 0)::float8 AS gap FROM (
      SELECT g.school_id, g.stage, o.parameter AS subject, g.pupils, o.lessons, o.stage_lessons, g.due * o.lessons / nullif(o.stage_lessons, 0) AS required, NULL::numeric AS present
      FROM ${stageStaffingOn(field, schools)} AS g JOIN ${lessonsOn(field)} AS o ON o.stage = g.stage AND NOT o.shared
      UNION ALL
      SELECT v.school_id, v.stage, v.subject, NULL, NULL, NULL, NULL, v.share FROM ${staffPresentOn(field.day, schools)} AS v
    ) AS both_sides GROUP BY 1, 2, 3 HAVING max(required) IS NOT NULL)`;
