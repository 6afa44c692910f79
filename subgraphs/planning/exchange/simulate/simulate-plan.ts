import sql from 'sql-template-tag';
import type { Scope } from '../../../kit';
import type { ExchangePlan } from '../plan/exchange-plan.entity';
import { simulateExchange } from './simulate';
import type { MoveInput } from './simulation.inputs';
import type { ExchangeSimulation } from './simulation.types';

/** What the moves of a plan would do, as of its day and by its rules; null for a plan without moves. */
export async function simulatePlan(scope: Scope, { id, countyId, asOf, rulePack }: ExchangePlan): Promise<ExchangeSimulation | null> {
  const [moves, [county]] = await Promise.all([
    scope.rows<MoveInput & Record<string, unknown>>(sql`SELECT teacher_id AS teacher, to_school_id AS "toSchool", FALSE AS "personnelRelationMoves" FROM exchange_plan_move WHERE plan_id = ${id}::uuid ORDER BY place`),
    scope.rows<{ code: string }>(sql`SELECT c.code FROM schools_published.county c WHERE c.id = ${countyId}::uuid`),
  ]);
  return moves.length === 0 ? null : simulateExchange(scope, { countyCode: county?.code ?? '', county: sql`${countyId}::uuid`, day: asOf, rulePack }, moves);
}
