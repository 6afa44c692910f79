import sql, { join } from 'sql-template-tag';
import { conditionsOf, holds, rowsSeen, type Scope } from '../../../kit';
import { MentorLink } from '../mentor-link.entity';
import { mentorLinkFilters } from '../mentor-link.list';
import type { MentorChain, MentorChains } from './mentor-chain.types';

interface Asked {
  readonly on: string;
  readonly where: object | undefined;
  readonly minLength: number;
  readonly first: number;
}

/**
 * All chains in one statement, over the links that hold on the day, meet the conditions and may be met by the viewer: the others are
 * left out before anything is followed, so that neither who is in a chain nor how long it is or how many there are tells of them. A
 * pair in two subjects is one step. Every link is followed down, never to one who is in the chain already, for two may guide each
 * other; what could go on at either end is part of a longer chain and not one of its own.
 */
export async function readChains(scope: Scope, { on, where, minLength, first }: Asked): Promise<MentorChains> {
  const table = scope.database.table(MentorLink);
  const seen = rowsSeen(scope, MentorLink).condition;
  if (!seen) return { total: 0, longest: 0, chains: [] };
  const conditions = join([holds({ on }, scope.today), ...conditionsOf(table, where as never, scope.today, mentorLinkFilters)], ' AND ');
  const rows = await scope.rows<MentorChain & { total: number; longest: number }>(sql`WITH RECURSIVE step AS MATERIALIZED (
      SELECT DISTINCT ON (t.mentor_id, t.mentee_id) t.id, t.mentor_id, t.mentee_id FROM ${table.from}
      WHERE ${conditions}${seen} ORDER BY t.mentor_id, t.mentee_id, t.starts_on, t.id
    ), chain (links, people) AS (
      SELECT ARRAY[s.id], ARRAY[s.mentor_id, s.mentee_id] FROM step s
      UNION ALL
      SELECT c.links || s.id, c.people || s.mentee_id FROM chain c JOIN step s ON s.mentor_id = c.people[cardinality(c.people)]
      WHERE s.mentee_id <> ALL(c.people)
    )
    SELECT cardinality(c.links) AS length, c.links AS "linkIds", c.people AS "peopleIds", count(*) OVER ()::int AS total, max(cardinality(c.links)) OVER () AS longest
    FROM chain c WHERE cardinality(c.links) >= ${minLength}::int
      AND NOT EXISTS (SELECT FROM step s WHERE s.mentor_id = c.people[cardinality(c.people)] AND s.mentee_id <> ALL(c.people))
      AND NOT EXISTS (SELECT FROM step s WHERE s.mentee_id = c.people[1] AND s.mentor_id <> ALL(c.people))
    ORDER BY length DESC, c.links LIMIT ${first}`);
  return { total: rows[0]?.total ?? 0, longest: rows[0]?.longest ?? 0, chains: rows };
}
