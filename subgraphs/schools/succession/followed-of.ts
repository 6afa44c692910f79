import sql from 'sql-template-tag';
import type { Scope } from '../../kit';
import { closing, ledgers } from './change/carry';
import type { FollowedRows } from './followed';

/** What followed because of a succession, ended or is reported, by the ledgers of all subgraphs: one statement for all that are asked for. */
export const followedOf = (scope: Scope, id: string): Promise<readonly FollowedRows[]> =>
  scope
    .batch<string, readonly FollowedRows[]>('followed-of', async (ids) => {
      const rows = await scope.rows<FollowedRows & { causeId: string }>(sql`
        SELECT f.cause_id AS "causeId", f.kind, f.outcome, f.reason, count(*)::int AS count, coalesce(array_agg(f.row_id::text ORDER BY f.place) FILTER (WHERE f.outcome <> 'CARRIED'), '{}') AS ids
        FROM (${ledgers}) AS f WHERE f.kind <> ${closing} AND f.cause_id = ANY(${[...ids]}::uuid[]) GROUP BY f.cause_id, f.ledger, f.kind, f.outcome, f.reason ORDER BY f.ledger, min(f.place)`);
      return ids.map((wanted) => rows.filter(({ causeId }) => causeId === wanted));
    })
    .load(id);
