import sql, { empty, join, type Sql } from 'sql-template-tag';
import { fewestPersons } from '../../../kit';
import type { Measure } from '../measure/measure';
import { measures } from '../measure/measures';
import type { TargetMeasure } from '../measure/target-measure';

interface Asked {
  /** `FROM` and `WHERE` of the targets (alias `t`); empty where `t` is the row of a statement around this one. */
  readonly targets: Sql;
  readonly day: string;
  readonly today: string;
  /** The measures that may occur; all when left out. */
  readonly measured?: readonly TargetMeasure[];
}

/**
 * What is observed of targets on a day, and how each stands: `SELECT` of one row for each, whatever their measures are. A target is judged
 * on its due day, by what was so by then: before that day it is pending, however far it has come; what was observed after it is told beside the verdict
 * (`later…`), and changes nothing in it. What one year counted does not meet a yearly target in the next.
 */
export function observed({ targets, day, today, measured = Object.keys(measures) as TargetMeasure[] }: Asked): Sql {
  const counted = measured.map((name) => countedBy(name, measures[name], today));
  return sql`WITH w AS (${windows(targets, day, today)}), c AS (${join([recorded, ...counted], ' UNION ALL ')})
    SELECT w.id, c.value::float8 AS value, c.formula, c.numerator::float8 AS numerator, c.denominator::float8 AS denominator,
      nullif(c.first_day, '0001-01-01')::text AS "from", c.day::text AS "on", c.unknown, ${reached(sql`c`)} AS reached, ${progress} AS progress,
      l.value::float8 AS "laterValue", l.numerator::float8 AS "laterNumerator", l.denominator::float8 AS "laterDenominator", l.day::text AS "laterOn", ${reached(sql`l`)} AS "laterReached",
      CASE WHEN w.threshold IS NULL THEN 'IN_WORDS' WHEN w.due_day > ${day}::date THEN 'PENDING' WHEN c.value IS NULL THEN 'UNKNOWN'
        WHEN ${reached(sql`c`)} THEN 'MET' WHEN w.due_day IS NOT NULL THEN 'DUE' ELSE 'PENDING' END AS status
    FROM w JOIN c ON c.id = w.id AND NOT c.late LEFT JOIN c AS l ON l.id = w.id AND l.late AND l.value IS NOT NULL WHERE NOT w.late`;
}

/** Whether a value reaches what the target says; null where one of the two is not known. */
const reached = (value: Sql): Sql =>
  sql`CASE w.comparator WHEN 'AT_LEAST' THEN ${value}.value >= w.threshold WHEN 'AT_MOST' THEN ${value}.value <= coalesce(w.threshold_max, w.threshold) END`;

/** The part of the way from the baseline, or from zero where a target that grows has none, to the number: 1 is all of it. */
const progress = sql`((c.value - coalesce(w.baseline, 0)) / nullif(w.threshold - coalesce(w.baseline, 0), 0) * CASE WHEN w.comparator = 'AT_LEAST' OR w.baseline IS NOT NULL THEN 1 END)::float8`;

/**
 * Each target with the days it is looked at; `LEAST` passes over a day that is not there. A yearly one is looked at for the year that runs, or its last.
 * One whose due day is past has a second row (`late`) for what came after.
 */
const windows = (targets: Sql, day: string, today: string): Sql => sql`SELECT ${today}::date AS today, t.id, t.county_id, t.measure, t.stages, t.area, t.counted_name, t.comparator, t.threshold, t.threshold_max, t.baseline, t.recurrence,
    e.late, e.day, e.day AS last_day, CASE WHEN e.late AND t.measure IS NULL THEN t.due_on + 1 WHEN t.recurrence = 'ANNUAL' THEN date_trunc('year', e.day)::date ELSE coalesce(t.starts_on, '0001-01-01') END AS first_day,
    CASE WHEN t.recurrence <> 'ANNUAL' THEN t.due_on WHEN t.starts_on > ${day}::date THEN (date_trunc('year', t.starts_on) + interval '1 year' - interval '1 day')::date
      ELSE LEAST((date_trunc('year', LEAST(${day}::date, t.due_on)) + interval '1 year' - interval '1 day')::date, t.due_on) END AS due_day
  FROM (SELECT t.* ${targets}) AS t
  CROSS JOIN LATERAL (SELECT FALSE AS late, LEAST(${day}::date, t.due_on) AS day UNION ALL SELECT TRUE, ${day}::date WHERE t.due_on < ${day}::date) AS e`;

/** The latest value that was recorded: until the day that counts, of a yearly target within the year; for what came later, after the due day. */
const recorded = sql`SELECT w.id, w.late, 'RECORDED' AS formula, o.value, NULL::numeric AS numerator, NULL::numeric AS denominator, NULL::date AS first_day, o.observed_on AS day,
    CASE WHEN o.value IS NULL THEN 'NOT_OBSERVED' END AS unknown
  FROM w LEFT JOIN LATERAL (
    SELECT r.value, r.observed_on FROM target_observation r WHERE r.target_id = w.id AND r.observed_on <= w.day AND (w.recurrence <> 'ANNUAL' AND NOT w.late OR r.observed_on >= w.first_day)
    ORDER BY r.observed_on DESC LIMIT 1) o ON TRUE
  WHERE w.measure IS NULL`;

function countedBy(name: TargetMeasure, measure: Measure, today: string): Sql {
  const { formula, over, of, numerator, denominator, gap } = measure;
  const value = formula === 'PERCENT' ? sql`100 * m.numerator / nullif(m.denominator, 0)` : sql`m.numerator`;
  const days = over === 'PERIOD' ? sql`w.first_day, w.last_day` : sql`NULL::date, w.day`;
  const shown = (figure: Sql): Sql => sql`CASE WHEN u.unknown IS NULL OR u.unknown NOT IN ('NO_HISTORY', 'FEW_PERSONS') THEN ${figure} END`;
  return sql`SELECT w.id, w.late, ${formula}::text, CASE WHEN u.unknown IS NULL THEN ${value} END, ${shown(sql`m.numerator`)}, ${shown(sql`m.denominator`)}, ${days}, u.unknown
    FROM w CROSS JOIN LATERAL (
      SELECT (${numerator})::numeric AS numerator, ${denominator ? sql`(${denominator})::numeric` : sql`NULL::numeric`} AS denominator, ${gap ?? sql`FALSE`} AS gap ${of}) m
    CROSS JOIN LATERAL (SELECT CASE ${over === 'NOW' ? sql`WHEN w.day < ${today}::date THEN 'NO_HISTORY'` : empty}${reasons(measure, value)} END AS unknown) u
    WHERE w.measure = ${name}`;
}

/** In the order in which they matter: nothing at all on record, something missing, too little to be told. */
const reasons = ({ register, persons }: Measure, value: Sql): Sql => sql` WHEN ${value} IS NULL OR NOT EXISTS (SELECT FROM schools_published.school s WHERE s.county_id = w.county_id)
    ${register ? sql`OR NOT EXISTS (SELECT ${register})` : empty} THEN 'NOT_REPORTED' WHEN m.gap THEN 'PARTLY_REPORTED'
  ${persons ? sql`WHEN m.denominator < ${fewestPersons}::int THEN 'FEW_PERSONS'` : empty}`;
