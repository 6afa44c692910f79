import sql from 'sql-template-tag';
import type { Scope } from '../../../kit';
import type { ExchangePlan } from '../plan/exchange-plan.entity';
import { fieldOfPlan } from '../plan/field-of-plan';
import { simulateExchange } from './simulate';
import type { MoveInput } from './simulation.inputs';
import type { ExchangeSimulation } from './simulation.types';

/** What the moves of a plan would do, as of its day and by its rules; null for a plan without moves. */
export async function simulatePlan(scope: Scope, plan: ExchangePlan): Promise<ExchangeSimulation | null> {
  const [moves, field] = await Promise.all([
    scope.rows<MoveInput & Record<string, unknown>>(sql`SELECT teacher_id AS teacher, to_school_id AS "toSchool", FALSE AS "personnelRelationMoves" FROM exchange_plan_move WHERE plan_id = ${plan.id}::uuid ORDER BY place`),
    fieldOfPlan(scope, plan),
  ]);
  return moves.length === 0 ? null : simulateExchange(scope, field, moves);
}
