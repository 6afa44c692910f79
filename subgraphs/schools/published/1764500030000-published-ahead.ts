import { Migration } from '../../kit';

/** Places beside the pupils, so that figures of a later day can be told of both. A view takes new columns at its end alone. */
const school = `
  CREATE OR REPLACE VIEW schools_published.school AS
  SELECT s.id, s.code, s.name, s.kind, s.ownership, s.administration, s.locale, s.boarding,
         s.locale IN ('MAIN_URBAN', 'URBAN_FRINGE', 'TOWN_CENTRE', 'TOWN_FRINGE', 'SPECIAL_AREA') AS urban,
         s.county_id, c.code AS county_code, s.township_id, t.code AS township_code, s.pupils, s.opened_on, s.closed_on, s.boarders, s.planned, s.closed_undated, s.places
  FROM schools.school s
  JOIN schools.county c ON c.id = s.county_id
  LEFT JOIN schools.township t ON t.id = s.township_id`;

/**
 * Which school (`holder`) has from which day on, and until which, what another one has now: the succession that waits for its day, and those that follow it. For each school there is
 * one on a day.
 */
const holder = `
  CREATE VIEW schools_published.holder_ahead AS
  WITH RECURSIVE waiting AS MATERIALIZED (
    SELECT school_id, successor_id, coalesce(transition_ends_on, effective_on) AS follows_on FROM schools.school_succession
    WHERE kind IN ('MERGED_INTO', 'RECODED') AND state = 'IN_TRANSITION' AND carried_on IS NULL AND successor_id <> school_id
  ), ahead AS (
    SELECT school_id, successor_id AS holder, follows_on, 1 AS step FROM waiting
    UNION ALL
    SELECT a.school_id, w.successor_id, greatest(a.follows_on, w.follows_on), a.step + 1 FROM ahead a JOIN waiting w ON w.school_id = a.holder
  )
  SELECT school_id, holder, follows_on, lead(follows_on) OVER (PARTITION BY school_id ORDER BY step) AS ends_on FROM ahead`;

/** The pupils of the classes that a divided school is to give to another one on a day that has not come; no more than it has. */
const division = `
  CREATE VIEW schools_published.division_ahead AS
  SELECT d.school_id, d.successor_id, coalesce(d.transition_ends_on, d.effective_on) AS follows_on,
    least(s.pupils, (SELECT coalesce(sum(g.size), 0) FROM schools.class_group g WHERE d.part->'classes' ? g.id::text)::int) AS pupils
  FROM schools.school_succession d JOIN schools.school s ON s.id = d.school_id
  WHERE d.kind = 'SPLIT_INTO' AND d.state = 'IN_TRANSITION' AND d.carried_on IS NULL AND d.successor_id <> d.school_id`;

export class PublishedAhead1764500030000 extends Migration {
  readonly name = 'PublishedAhead1764500030000';
  protected readonly statements = [school, holder, division];
}
