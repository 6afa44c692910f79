import { Migration } from '../../kit';

/** A school under a new code is followed like one that merged: both kinds make one chain. A school that stays under its code is in none. */
const counts = (alias: string): string =>
  `(${alias}.kind = of_kind OR of_kind = 'MERGED_INTO' AND ${alias}.kind = 'RECODED') AND ${alias}.state <> 'WITHDRAWN' AND ${alias}.successor_id IS DISTINCT FROM ${alias}.school_id`;

/**
 * Whether links of one kind lead back to where one of them began: each link is looked at once (Kahn, 1962), however long the
 * chains are and however many ways lead through them. What is left when schools that nothing leads to are taken away, one after
 * the other, goes in a circle. Without nested loops: the table may look empty to who plans this, while it is filled.
 */
const leadsBack = `
  CREATE OR REPLACE FUNCTION schools.succession_leads_back(of_kind text) RETURNS boolean LANGUAGE plpgsql STABLE SET enable_nestloop = off AS $$
  DECLARE
    targets integer[]; starts integer[]; incoming integer[]; waiting integer[];
    nodes integer; taken integer := 1; added integer; one integer; target integer;
  BEGIN
    WITH link AS MATERIALIZED (
      SELECT l.school_id AS a, l.successor_id AS b FROM schools.school_succession l WHERE ${counts('l')} AND l.successor_id IS NOT NULL
    ), node AS MATERIALIZED (
      SELECT id, row_number() OVER (ORDER BY id)::int AS number FROM (SELECT a AS id FROM link UNION SELECT b FROM link) AS ends
    ), numbered AS MATERIALIZED (
      SELECT a.number AS a, b.number AS b FROM link l JOIN node a ON a.id = l.a JOIN node b ON b.id = l.b
    ), counted AS (
      SELECT n.number, coalesce(o.links, 0) AS links_out, coalesce(i.links, 0) AS links_in FROM node n
      LEFT JOIN (SELECT a, count(*) AS links FROM numbered GROUP BY a) o ON o.a = n.number
      LEFT JOIN (SELECT b, count(*) AS links FROM numbered GROUP BY b) i ON i.b = n.number
    ), placed AS (SELECT number, links_in, 1 + sum(links_out) OVER (ORDER BY number) - links_out AS first_link FROM counted)
    SELECT (SELECT array_agg(l.b ORDER BY l.a) FROM numbered l), array_agg(first_link::int ORDER BY number), array_agg(links_in::int ORDER BY number),
           coalesce(array_agg(number ORDER BY number) FILTER (WHERE links_in = 0), '{}'), count(*)::int
    INTO targets, starts, incoming, waiting, nodes FROM placed;
    IF nodes = 0 THEN RETURN false; END IF;
    starts[nodes + 1] := cardinality(targets) + 1;
    added := cardinality(waiting);
    WHILE taken <= added LOOP
      one := waiting[taken];
      taken := taken + 1;
      FOR place IN starts[one] .. starts[one + 1] - 1 LOOP
        target := targets[place];
        incoming[target] := incoming[target] - 1;
        IF incoming[target] = 0 THEN
          added := added + 1;
          waiting[added] := target;
        END IF;
      END LOOP;
    END LOOP;
    RETURN added < nodes;
  END $$`;

/**
 * Whether a way leads from one school to another. Looked for from both ends by turns, four times as far at each turn, so that it
 * costs no more than the shorter side has links: rows that are stored one by one, in whichever order, cost little that way.
 * School by school, by index: plans are made while the table looks empty and kept while it grows.
 */
const leadsTo = `
  CREATE OR REPLACE FUNCTION schools.succession_leads_to(of_kind text, begin_id uuid, end_id uuid) RETURNS boolean LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
  DECLARE
    most integer := 16; seen integer; meets boolean;
  BEGIN
    LOOP
      WITH RECURSIVE ahead (id) AS (
        SELECT begin_id
        UNION
        SELECT s.successor_id FROM ahead p CROSS JOIN LATERAL (SELECT * FROM schools.school_succession s WHERE s.school_id = p.id OFFSET 0) s
        WHERE ${counts('s')} AND s.successor_id IS NOT NULL
      )
      SELECT count(*), bool_or(id = end_id) INTO seen, meets FROM (SELECT id FROM ahead LIMIT most) AS first;
      IF meets OR seen < most THEN RETURN meets; END IF;
      WITH RECURSIVE behind (id) AS (
        SELECT end_id
        UNION
        SELECT s.school_id FROM behind p CROSS JOIN LATERAL (SELECT * FROM schools.school_succession s WHERE s.successor_id = p.id OFFSET 0) s
        WHERE ${counts('s')}
      )
      SELECT count(*), bool_or(id = begin_id) INTO seen, meets FROM (SELECT id FROM behind LIMIT most) AS first;
      IF meets OR seen < most THEN RETURN meets; END IF;
      most := most * 4;
    END LOOP;
  END $$`;

/**
 * No school becomes, directly or through others, part of one that becomes part of it, and none is a campus of its own campus.
 * Asked once for each statement, not for each row. Two transactions could each close one half of a circle without seeing the
 * other half: the lock lets them pass here one after the other.
 */
const noCircle = `
  CREATE OR REPLACE FUNCTION schools.refuse_succession_in_a_circle() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    of_kind text; links integer; begin_id uuid; end_id uuid; closes boolean;
  BEGIN
    IF NOT EXISTS (SELECT FROM changed WHERE kind IN ('MERGED_INTO', 'RECODED', 'BRANCH_OF') AND state <> 'WITHDRAWN') THEN RETURN NULL; END IF;
    PERFORM pg_advisory_xact_lock(hashtext('schools.school_succession'));
    FOR of_kind, links, begin_id, end_id IN
      SELECT CASE kind WHEN 'RECODED' THEN 'MERGED_INTO' ELSE kind END, count(*), (array_agg(successor_id))[1], (array_agg(school_id))[1] FROM changed
      WHERE kind IN ('MERGED_INTO', 'RECODED', 'BRANCH_OF') AND state <> 'WITHDRAWN' AND successor_id <> school_id GROUP BY 1
    LOOP
      IF links = 1 THEN
        closes := schools.succession_leads_to(of_kind, begin_id, end_id);
      ELSE
        closes := schools.succession_leads_back(of_kind);
      END IF;
      IF closes THEN
        RAISE EXCEPTION '%', CASE of_kind
          WHEN 'MERGED_INTO' THEN 'the school would be merged into itself: the school that follows it is merged into it, directly or through others'
          ELSE 'the school would be a campus of itself: the school it belongs to is a campus of it, directly or through others'
        END USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'school_succession_no_circle', TABLE = 'school_succession', SCHEMA = 'schools';
      END IF;
    END LOOP;
    RETURN NULL;
  END $$`;

export class OneChainOfSuccessions1764500013020 extends Migration {
  readonly name = 'OneChainOfSuccessions1764500013020';
  protected readonly statements = [leadsBack, leadsTo, noCircle];
}
