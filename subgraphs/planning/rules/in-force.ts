import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Field } from '../directory/field';
import type { Stage } from '../foreign/stage';
import type { RuleSubject } from './rule.enums';

/** The packs that hold for a county (SQL of its id, null for none) on a day, or the one that is asked for instead of those it follows: `pack_id, place`, what comes later over what comes before. */
export const packsInForce = (county: Sql, day: string, packCode: string | null): Sql => sql`packs_in_force(${county}, ${day}::date, ${packCode})`;

/** The thresholds that hold for a county on a day as a table, for statements that apply rules themselves: `subject, stage, parameter, threshold, numerator, denominator`. */
export const thresholdsInForce = (county: Sql, day: string, packCode: string | null): Sql => sql`(
    SELECT subject, stage, parameter, threshold, numerator, denominator FROM planning_published.rules_in_force(${county}, ${day}::date, ${packCode}))`;

/** The thresholds of several subjects as a table of one row for each stage: `stage` and a column named after each subject. A rule for all stages holds where a stage has none of its own; null where there is neither. */
export const thresholdsByStage = ({ county, day, rulePack }: Field, stages: readonly Stage[], subjects: readonly RuleSubject[]): Sql => {
  const column = (subject: RuleSubject): Sql =>
    sql`(SELECT h.threshold FROM held h WHERE h.subject = ${subject} AND h.parameter IS NULL AND coalesce(h.stage, o.stage) = o.stage ORDER BY h.stage IS NULL LIMIT 1) AS ${raw(subject.toLowerCase())}`;
  return sql`(WITH held AS MATERIALIZED ${thresholdsInForce(county, day, rulePack)} SELECT o.stage, ${join(subjects.map(column))} FROM unnest(${[...stages]}::text[]) AS o(stage))`;
};
