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
 * What is observed of targets on a day, and how each stands: `SELECT` of one row for each, whatever their measures are. A target is
 * held against what it says: what was counted after its period does not meet it, nor what one year counted the next.
 */
export function observed({ targets, day, today, measured = Object.keys(measures) as TargetMeasure[] }: Asked): Sql {
  const counted = measured.map((name) => countedBy(name, measures[name], today));
  return sql`WITH w AS (${windows(targets, day)}), c AS (${join([recorded, ...counted], ' UNION ALL ')})
    SELECT w.id, c.value::float8 AS value, c.formula, c.numerator::float8 AS numerator, c.denominator::float8 AS denominator,
      nullif(c.first_day, '0001-01-01')::text AS "from", c.day::text AS "on", c.unknown,
      CASE WHEN w.threshold IS NULL THEN 'IN_WORDS' WHEN c.value IS NULL THEN 'UNKNOWN'
        WHEN w.comparator = 'AT_LEAST' AND c.value >= w.threshold OR w.comparator = 'AT_MOST' AND c.value <= coalesce(w.threshold_max, w.threshold) THEN 'MET'
        WHEN w.due_day <= ${day}::date THEN 'DUE' ELSE 'PENDING' END AS status
    FROM w JOIN c ON c.id = w.id`;
}

/** Each target with the days it is looked at; `LEAST` passes over a day that is not there. A yearly one is looked at for the year that runs, or its last. */
const windows = (targets: Sql, day: string): Sql => sql`SELECT t.id, t.county_id, t.measure, t.stages, t.area, t.counted_name, t.comparator, t.threshold, t.threshold_max, t.recurrence,
    CASE t.recurrence WHEN 'ANNUAL' THEN LEAST(${day}::date, t.due_on) ELSE ${day}::date END AS day,
    CASE t.recurrence WHEN 'ANNUAL' THEN date_trunc('year', LEAST(${day}::date, t.due_on))::date ELSE coalesce(t.starts_on, '0001-01-01') END AS first_day,
    LEAST(${day}::date, t.due_on) AS last_day,
    CASE WHEN t.recurrence = 'ANNUAL' AND t.starts_on > ${day}::date THEN NULL
      WHEN t.recurrence = 'ANNUAL' THEN (date_trunc('year', LEAST(${day}::date, t.due_on)) + interval '1 year' - interval '1 day')::date ELSE t.due_on END AS due_day ${targets}`;

/** The latest value that was recorded, of a yearly target within the year. */
const recorded = sql`SELECT w.id, 'RECORDED' AS formula, o.value, NULL::numeric AS numerator, NULL::numeric AS denominator, NULL::date AS first_day, o.observed_on AS day,
    CASE WHEN o.value IS NULL THEN 'NOT_OBSERVED' END AS unknown
  FROM w LEFT JOIN LATERAL (
    SELECT r.value, r.observed_on FROM target_observation r WHERE r.target_id = w.id AND r.observed_on <= w.day AND (w.recurrence <> 'ANNUAL' OR r.observed_on >= w.first_day)
    ORDER BY r.observed_on DESC LIMIT 1) o ON TRUE
  WHERE w.measure IS NULL`;

function countedBy(name: TargetMeasure, measure: Measure, today: string): Sql {
  const { formula, over, of, numerator, denominator, gap } = measure;
  const value = formula === 'PERCENT' ? sql`100 * m.numerator / nullif(m.denominator, 0)` : sql`m.numerator`;
  const days = over === 'PERIOD' ? sql`w.first_day, w.last_day` : sql`NULL::date, w.day`;
  const shown = (figure: Sql): Sql => sql`CASE WHEN u.unknown IS NULL OR u.unknown NOT IN ('NO_HISTORY', 'FEW_PERSONS') THEN ${figure} END`;
  return sql`SELECT w.id, ${formula}::text, CASE WHEN u.unknown IS NULL THEN ${value} END, ${shown(sql`m.numerator`)}, ${shown(sql`m.denominator`)}, ${days}, u.unknown
    FROM w CROSS JOIN LATERAL (
      SELECT (${numerator})::numeric AS numerator, ${denominator ? sql`(${denominator})::numeric` : sql`NULL::numeric`} AS denominator, ${gap ?? sql`FALSE`} AS gap ${of}) m
    CROSS JOIN LATERAL (SELECT CASE ${over === 'NOW' ? sql`WHEN w.day < ${today}::date THEN 'NO_HISTORY'` : empty}${reasons(measure, value)} END AS unknown) u
    WHERE w.measure = ${name}`;
}

/** In the order in which they matter: nothing at all on record, something missing, too little to be told. */
const reasons = ({ register, persons }: Measure, value: Sql): Sql => sql` WHEN ${value} IS NULL OR NOT EXISTS (SELECT FROM schools_published.school s WHERE s.county_id = w.county_id)
    ${register ? sql`OR NOT EXISTS (SELECT ${register})` : empty} THEN 'NOT_REPORTED' WHEN m.gap THEN 'PARTLY_REPORTED'
  ${persons ? sql`WHEN m.denominator < ${fewestPersons}::int THEN 'FEW_PERSONS'` : empty}`;
