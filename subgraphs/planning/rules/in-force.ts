import sql, { join, raw, type Sql } from 'sql-template-tag';
import { holds } from '../../kit';
import type { Field } from '../directory/field';
import type { Stage } from '../foreign/stage';
import type { RuleSubject } from './rule.enums';

/**
 * Whether a pack (alias `p`) holds for a county (SQL of its id, null for none) on a day: the national one always does, one of a
 * jurisdiction where the county follows it or, when a pack is asked for, that one instead.
 */
export const packInForce = (county: Sql, day: string, packCode: string | null): Sql => {
  const chosen = packCode
    ? sql`p.code = ${packCode}`
    : sql`p.id IN (SELECT y.pack_id FROM county_rule_pack y WHERE y.county_id = ${county} AND ${holds({ on: day }, day, sql`y`)})`;
  return sql`(p.valid_from <= ${day}::date AND (p.valid_to IS NULL OR p.valid_to > ${day}::date) AND (p.jurisdiction IS NULL OR ${chosen}))`;
};

/** Packs (alias `p`) so that what comes later is put over what came before. */
export const laterOver = sql`p.jurisdiction IS NOT NULL, p.valid_from, p.code`;
const laterFirst = sql`p.jurisdiction IS NULL, p.valid_from DESC, p.code DESC`;

/** The thresholds that hold for a county on a day as a table, for statements that apply rules themselves: `subject, stage, parameter, threshold, numerator, denominator`. */
export const thresholdsInForce = (county: Sql, day: string, packCode: string | null): Sql => sql`(
    SELECT DISTINCT ON (r.subject, r.stage, r.parameter) r.subject, r.stage, r.parameter, r.threshold::float8 AS threshold, r.numerator, r.denominator
    FROM rule r JOIN rule_pack p ON p.id = r.pack_id WHERE ${packInForce(county, day, packCode)} ORDER BY r.subject, r.stage, r.parameter, ${laterFirst})`;

/** The thresholds of several subjects as a table of one row for each stage: `stage` and a column named after each subject. A rule for all stages holds where a stage has none of its own; null where there is neither. */
export const thresholdsByStage = ({ county, day, rulePack }: Field, stages: readonly Stage[], subjects: readonly RuleSubject[]): Sql => {
  const column = (subject: RuleSubject): Sql =>
    sql`(SELECT h.threshold FROM held h WHERE h.subject = ${subject} AND h.parameter IS NULL AND coalesce(h.stage, o.stage) = o.stage ORDER BY h.stage IS NULL LIMIT 1) AS ${raw(subject.toLowerCase())}`;
  return sql`(WITH held AS MATERIALIZED ${thresholdsInForce(county, day, rulePack)} SELECT o.stage, ${join(subjects.map(column))} FROM unnest(${[...stages]}::text[]) AS o(stage))`;
};
