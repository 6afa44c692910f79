import sql from 'sql-template-tag';
import type { Scope } from '../../../kit';
import type { ExchangePlan } from '../plan/exchange-plan.entity';
import { fieldOfPlan } from '../plan/field-of-plan';
import { simulateMoves } from './simulate';
import type { MoveInput } from './simulation.inputs';
import type { ExchangeSimulation } from './simulation.types';

/** What the moves of a plan would do, as of its day and by its rules, also where it is best to make none; null where there is no plan. */
export async function simulatePlan(scope: Scope, plan: ExchangePlan): Promise<ExchangeSimulation | null> {
  if (plan.state !== 'READY') return null;
  const [moves, field] = await Promise.all([
    scope.rows<MoveInput & Record<string, unknown>>(sql`SELECT teacher_id AS teacher, to_school_id AS "toSchool" FROM exchange_plan_move WHERE plan_id = ${plan.id}::uuid ORDER BY place`),
    fieldOfPlan(scope, plan),
  ]);
  return simulateMoves(scope, field, moves);
}
