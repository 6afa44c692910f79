import sql from 'sql-template-tag';
import type { Scope } from '../../../../kit';
import type { Progress } from '../../optimise';

/** Whoever computes tells the database how far it is, and learns there whether to go on: another process may have been asked to cancel. */
export interface ProgressRow {
  readonly planId: string;
  readonly at: Date;
  readonly seconds: number;
  readonly found: number | null;
  readonly bound: number | null;
  readonly gap: number | null;
  readonly cancelRequested: boolean;
}

/** Stores how far a plan is; true when it was asked to be cancelled. */
export async function tellProgress(scope: Scope, planId: string, { seconds, found, bound, gap }: Progress): Promise<boolean> {
  const [row] = await scope.rows<{ cancel: boolean }>(
    sql`UPDATE exchange_plan_progress SET at = clock_timestamp(), seconds = ${seconds}::float8, found = ${found}::float8, bound = ${bound}::float8, gap = ${gap}::float8
      WHERE plan_id = ${planId}::uuid RETURNING cancel_requested AS cancel`,
  );
  return row?.cancel ?? true;
}

/** How far plans are, one statement for all of the request. */
export const progressOf = (scope: Scope, planId: string): Promise<ProgressRow | null> =>
  scope
    .batch<string, ProgressRow | null>('exchange-plan-progress', async (ids) => {
      const rows = await scope.rows<ProgressRow & Record<string, unknown>>(
        sql`SELECT plan_id AS "planId", at, seconds, found, bound, gap, cancel_requested AS "cancelRequested" FROM exchange_plan_progress WHERE plan_id = ANY(${[...ids]}::uuid[])`,
      );
      const byId = new Map(rows.map((row) => [row.planId, row]));
      return ids.map((id) => byId.get(id) ?? null);
    })
    .load(planId);
