import sql from 'sql-template-tag';
import { isId, refuse, type Transaction } from '../../../kit';
import { stayEnds } from '../../../network/stay';
import type { RotationAssignment } from '../rotation.entity';
import type { ProposePlannedRotationsInput } from './propose-planned.input';
import { propose } from './propose-rotation';

interface Planned {
  readonly place: number;
  readonly teacher: string;
  readonly toSchool: string;
}

/**
 * Every move of the plan as a proposal, or none: who meanwhile left, moved or was proposed elsewhere makes the whole be refused
 * with the place of the move, so that a plan is never carried out in part unawares. So is a stay that the rules of the plan call too short to count.
 */
export async function proposePlanned(tx: Transaction, { plan, startsOn, endsOn, kind, personnelRelationMoves }: ProposePlannedRotationsInput): Promise<RotationAssignment[]> {
  const [found] = isId(plan) ? await tx.rows<{ state: string }>(sql`SELECT p.state FROM planning_published.exchange_plan p WHERE p.id = ${plan}::uuid`) : [];
  if (!found) refuse('NOT_FOUND', 'plan', { value: plan });
  if (found.state !== 'READY') refuse('INVALID_STATE', 'plan', { state: found.state, allowed: 'READY' });
  await refuseShortStay(tx, plan, { startsOn, endsOn, kind });
  const moves = await tx.rows<Planned & Record<string, unknown>>(
    sql`SELECT m.place, m.teacher_id AS teacher, m.to_school_id AS "toSchool" FROM planning_published.exchange_plan_move m WHERE m.plan_id = ${plan}::uuid ORDER BY m.place`,
  );
  if (moves.length === 0) refuse('EMPTY', 'plan');
  const proposed: RotationAssignment[] = [];
  // Teachers are locked one after another in the order of the plan, as a batch of proposals locks them.
  for (const { place, teacher, toSchool } of moves) proposed.push(await propose(tx, { teacher, toSchool, startsOn, endsOn, kind, personnelRelationMoves }, ['plan', 'moves', String(place)]));
  return proposed;
}

/** By the rules that the plan was computed by, in the word that a simulation warns by. A kind that no rule counts has no shortest stay. */
async function refuseShortStay(tx: Transaction, plan: string, { startsOn, endsOn, kind }: Pick<ProposePlannedRotationsInput, 'startsOn' | 'endsOn' | 'kind'>): Promise<void> {
  const [rule] = await tx.rows<{ years: number }>(
    sql`SELECT h.threshold AS years FROM planning_published.exchange_plan p CROSS JOIN LATERAL planning_published.rules_in_force(p.county_id, p.as_of, p.rule_pack) AS h
      WHERE p.id = ${plan}::uuid AND h.subject = 'SHORTEST_STAY' AND h.stage IS NULL AND h.parameter = ${kind}`,
  );
  const earliest = rule && stayEnds(startsOn, rule.years);
  if (earliest && endsOn > startsOn && endsOn < earliest) refuse('BELOW_SHORTEST_STAY', 'endsOn', { value: endsOn, from: earliest, years: rule.years });
}
