import sql, { type Sql } from 'sql-template-tag';
import { holdersFor } from './holdings';
import { dayOf } from './open-school';

/** Schools that gave what they had to others after a day, and those others: the register says of both what is so since. */
const changedSince = (day: string | Sql): Sql =>
  sql`(SELECT unnest(ARRAY[gone.school_id, gone.successor_id]) FROM schools_published.school_succession gone WHERE gone.carried_on IS NOT NULL AND gone.follows_on > ${dayOf(day)})`;

/** A school that opens with what it takes over has nobody before, though nothing is on record of it. */
const known = (column: Sql, day: string | Sql): Sql =>
  sql`bool_and((${column} IS NOT NULL OR coalesce(reported.opened_on >= taking.first_on, FALSE)) AND (reported.kept OR reported.id NOT IN ${changedSince(day)}))`;

/** The register as of a day: what it says now, and before the day on which something went over what the ledger of that has kept. */
const reportedOn = (day: string | Sql): Sql => sql`(SELECT s.id, s.opened_on, earlier.school_id IS NOT NULL AS kept, CASE WHEN earlier.school_id IS NULL THEN s.pupils ELSE earlier.pupils END AS pupils,
      CASE WHEN earlier.school_id IS NULL THEN s.places ELSE earlier.places END AS places, CASE WHEN earlier.school_id IS NULL THEN s.boarders ELSE earlier.boarders END AS boarders
    FROM schools_published.school s LEFT JOIN LATERAL (
      SELECT b.* FROM schools_published.register_before b WHERE b.school_id = s.id AND b.follows_on > ${dayOf(day)} ORDER BY b.follows_on LIMIT 1) AS earlier ON TRUE)`;

/** Pupils that divided schools (those that meet the condition on `division`) give to others by a day, while they still have them. */
const divided = (condition: Sql, day: string | Sql): Sql =>
  sql`(SELECT coalesce(sum(division.pupils), 0) FROM schools_published.division_ahead division WHERE division.follows_on <= ${dayOf(day)} AND ${condition})`;

/** The first day on which something goes over to the school. */
const takes = (day: string | Sql): Sql => sql`(SELECT min(arrival.follows_on) AS first_on FROM (
      SELECT merger.holder AS successor_id, merger.follows_on FROM schools_published.holder_ahead merger UNION ALL SELECT division.successor_id, division.follows_on FROM schools_published.division_ahead division) AS arrival
    WHERE arrival.successor_id = reported.id AND arrival.follows_on <= ${dayOf(day)})`;

/**
 * What the register will say on a day of a school, a column of the row at hand: one row of `pupils`, `places` and `boarders`, persons, by the mergers and divisions that are
 * decided; of today and the days before what it says now, or said before a merger or division that has come since. Null where one of those who come together has not reported it,
 * for a school that has gone into another one by then, for it has nothing, and before a day on which something went over that has gone over by now, where its ledger is not here.
 */
export const registerOn = (school: Sql, day: string | Sql): Sql => {
  const held = holdersFor(school, day);
  const given = divided(sql`division.school_id IN ${held}`, day);
  const taken = divided(sql`division.successor_id IN ${held}`, day);
  return sql`(
    SELECT CASE WHEN ${known(sql`reported.pupils`, day)} THEN greatest(coalesce(sum(reported.pupils), 0) - ${given} + ${taken}, 0)::int END AS pupils,
      CASE WHEN ${known(sql`reported.places`, day)} THEN sum(reported.places)::int END AS places,
      CASE WHEN ${known(sql`reported.boarders`, day)} THEN CASE WHEN ${given} > 0 THEN least(sum(reported.boarders), greatest(sum(reported.pupils) - ${given}, 0)) ELSE sum(reported.boarders) END::int END AS boarders
    FROM ${reportedOn(day)} AS reported CROSS JOIN LATERAL ${takes(day)} AS taking WHERE reported.id IN ${held})`;
};
