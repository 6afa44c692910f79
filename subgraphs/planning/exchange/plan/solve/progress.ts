import sql from 'sql-template-tag';
import type { Scope } from '../../../../kit';
import type { Progress } from '../../optimise';

/** Whoever computes tells of it every second; after this long nobody does any more. */
const silence = sql`interval '60 seconds'`;

/** Whoever computes tells the database how far it is, and learns there whether to go on: another process may have cancelled it. */
export interface ProgressRow {
  readonly planId: string;
  readonly at: Date;
  readonly seconds: number;
  readonly found: number | null;
  readonly bound: number | null;
  readonly gap: number | null;
  readonly begun: boolean;
  /** Nothing was heard of it for so long that nobody computes it any more. */
  readonly silent: boolean;
  /** Plans of the county that are computed before it. */
  readonly before: number;
}

/** Puts a plan into the queue; false when it was there already. */
export async function claimBegin(scope: Scope, planId: string): Promise<boolean> {
  const claimed = await scope.rows(sql`UPDATE exchange_plan_progress SET begun_at = clock_timestamp(), at = clock_timestamp() WHERE plan_id = ${planId}::uuid AND begun_at IS NULL RETURNING plan_id`);
  return claimed.length > 0;
}

/** Stores how far a plan is; false when it is to go on no longer. */
export async function tellProgress(scope: Scope, planId: string, { seconds, found, bound, gap }: Progress): Promise<boolean> {
  const [row] = await scope.rows<{ running: boolean }>(
    sql`UPDATE exchange_plan_progress g SET at = clock_timestamp(), seconds = ${seconds}::float8, found = ${found}::float8, bound = ${bound}::float8, gap = ${gap}::float8
      FROM exchange_plan p WHERE p.id = g.plan_id AND g.plan_id = ${planId}::uuid RETURNING p.state = 'RUNNING' AS running`,
  );
  return row?.running ?? false;
}

/** How far plans are, one statement for all of the request. */
export const progressOf = (scope: Scope, planId: string): Promise<ProgressRow | null> =>
  scope
    .batch<string, ProgressRow | null>('exchange-plan-progress', async (ids) => {
      const rows = await scope.rows<ProgressRow & Record<string, unknown>>(
        sql`SELECT g.plan_id AS "planId", g.at, g.seconds, g.found, g.bound, g.gap, g.begun_at IS NOT NULL AS begun, g.at < clock_timestamp() - ${silence} AS silent,
            (SELECT count(*)::int FROM exchange_plan o JOIN exchange_plan_progress w ON w.plan_id = o.id
              WHERE o.county_id = p.county_id AND o.state = 'RUNNING' AND w.at >= clock_timestamp() - ${silence}
                AND (w.begun_at, o.id) < (coalesce(g.begun_at, 'infinity'), p.id)) AS before
          FROM exchange_plan_progress g JOIN exchange_plan p ON p.id = g.plan_id WHERE g.plan_id = ANY(${[...ids]}::uuid[])`,
      );
      const byId = new Map(rows.map((row) => [row.planId, row]));
      return ids.map((id) => byId.get(id) ?? null);
    })
    .load(planId);

/** How a plan (alias `t`) stands as it is shown: one that fell silent has failed, whatever is stored. */
export const stateShown = sql`CASE WHEN t.state = 'RUNNING' AND EXISTS (SELECT FROM exchange_plan_progress g WHERE g.plan_id = t.id AND g.at < clock_timestamp() - ${silence}) THEN 'FAILED' ELSE t.state END`;

/** Plans that are computed or wait (of a county, SQL of its id): `author`. */
export const underWay = (countyId: string) => sql`(SELECT p.author FROM exchange_plan p JOIN exchange_plan_progress g ON g.plan_id = p.id
  WHERE p.county_id = ${countyId}::uuid AND p.state = 'RUNNING' AND g.at >= clock_timestamp() - ${silence})`;
