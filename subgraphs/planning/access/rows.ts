import sql, { type Sql } from 'sql-template-tag';
import type { RowPolicy, Rows, Viewer } from '../../kit';
import { ExchangePlanMove } from '../exchange/plan/exchange-plan-move.entity';
import { ExchangePlan } from '../exchange/plan/exchange-plan.entity';

/** Plans (in `alias`) of the counties of a planner: their own, and those that were shared. */
function ofPlanner({ role, counties, subject }: Viewer, alias: Sql): Rows {
  if (role === 'SYSTEM_ADMINISTRATOR') return true;
  if (role !== 'COUNTY_PLANNER') return false;
  return sql`(${alias}.county_id IN (SELECT y.id FROM schools_published.county y WHERE y.code = ANY(${[...counties]}::text[])) AND (${alias}.shared OR ${alias}.author = ${subject}))`;
}

const theirs = { en: 'of their county, their own and shared ones', zh: '限本县区本人及已共享的方案' };

/** Who may meet which rows of planning. Types that are not here show all their rows to whoever the type is for. */
export const planningRows: readonly RowPolicy[] = [
  { entity: ExchangePlan, ...theirs, visible: (viewer) => ofPlanner(viewer, sql`t`) },
  {
    entity: ExchangePlanMove,
    ...theirs,
    visible: (viewer) => {
      const plans = ofPlanner(viewer, sql`p`);
      return typeof plans === 'boolean' ? plans : sql`t.plan_id IN (SELECT p.id FROM exchange_plan p WHERE ${plans})`;
    },
  },
];
