import sql, { raw, type Sql } from 'sql-template-tag';

/** Subjects of the rules on class size and the column each has. */
const columns = { CLASS_SIZE: 'standard', LARGE_CLASS: 'large', EXTRA_LARGE_CLASS: 'extra_large' } as const;

/**
 * The sizes that classes are held against, as a table of a row for each county (SQL of their ids) and stage: `county_id, stage`, `standard` (标准班额,
 * which a class may have), `large` and `extra_large` (from which one is 大班额, 超大班额), by the rules of the county on a day; null where no rule tells.
 */
export const classSizeRules = (counties: Sql, day: Sql): Sql => {
  const of = (subject: keyof typeof columns): Sql =>
    sql`(array_agg(h.threshold ORDER BY h.stage NULLS LAST) FILTER (WHERE h.subject = ${subject}))[1] AS ${raw(columns[subject])}`;
  return sql`(
    SELECT c.id AS county_id, o.stage, ${of('CLASS_SIZE')}, ${of('LARGE_CLASS')}, ${of('EXTRA_LARGE_CLASS')}
    FROM ${counties} AS c CROSS JOIN (VALUES ('PRESCHOOL'), ('PRIMARY'), ('JUNIOR_SECONDARY'), ('SENIOR_SECONDARY'), ('VOCATIONAL')) AS o(stage)
    LEFT JOIN LATERAL planning_published.rules_in_force(c.id, ${day}) AS h ON h.parameter IS NULL AND (h.stage IS NULL OR h.stage = o.stage) GROUP BY 1, 2)`;
};
