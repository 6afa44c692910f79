import sql, { type Sql } from 'sql-template-tag';
import { holdersFor } from './holdings';
import { dayOf } from './open-school';

/** A school that opens with what it takes over has nobody before, though nothing is on record of it. */
const known = (column: Sql): Sql => sql`bool_and(${column} IS NOT NULL OR coalesce(reported.opened_on >= taking.first_on, FALSE))`;

/** Pupils that divided schools (those that meet the condition on `division`) give to others by a day, while they still have them. */
const divided = (condition: Sql, day: string | Sql): Sql =>
  sql`(SELECT coalesce(sum(division.pupils), 0) FROM schools_published.division_ahead division WHERE division.follows_on <= ${dayOf(day)} AND ${condition})`;

/** The first day on which something goes over to the school. */
const takes = (day: string | Sql): Sql => sql`(SELECT min(arrival.follows_on) AS first_on FROM (
      SELECT merger.holder AS successor_id, merger.follows_on FROM schools_published.holder_ahead merger UNION ALL SELECT division.successor_id, division.follows_on FROM schools_published.division_ahead division) AS arrival
    WHERE arrival.successor_id = reported.id AND arrival.follows_on <= ${dayOf(day)})`;

/**
 * What the register will say on a day of a school, a column of the row at hand: one row of `pupils`, `places` and `boarders`, persons, by the mergers and divisions that are
 * decided; of today and the days before what it says now. Null where one of those who come together has not reported it, and
 * for a school that has gone into another one by then, for it has nothing.
 */
export const registerOn = (school: Sql, day: string | Sql): Sql => {
  const held = holdersFor(school, day);
  const given = divided(sql`division.school_id IN ${held}`, day);
  const taken = divided(sql`division.successor_id IN ${held}`, day);
  return sql`(
    SELECT CASE WHEN ${known(sql`reported.pupils`)} THEN greatest(coalesce(sum(reported.pupils), 0) - ${given} + ${taken}, 0)::int END AS pupils,
      CASE WHEN ${known(sql`reported.places`)} THEN sum(reported.places)::int END AS places,
      CASE WHEN ${known(sql`reported.boarders`)} THEN CASE WHEN ${given} > 0 THEN least(sum(reported.boarders), greatest(sum(reported.pupils) - ${given}, 0)) ELSE sum(reported.boarders) END::int END AS boarders
    FROM schools_published.school reported CROSS JOIN LATERAL ${takes(day)} AS taking WHERE reported.id IN ${held})`;
};
