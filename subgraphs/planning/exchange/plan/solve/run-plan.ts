import sql from 'sql-template-tag';
import { mutate, Scope, type Transaction } from '../../../../kit';
import type { Field } from '../../../directory/field';
import { needOfId } from '../../../need/need-id';
import { optimiseExchange, type ExchangeSolution, type Move } from '../../optimise';
import type { ExchangePlanMove } from '../exchange-plan-move.entity';
import { ExchangePlan } from '../exchange-plan.entity';
import type { ExchangePlanState } from '../plan.enums';
import type { StoredUnfilledNeed } from '../unfilled';
import { problemOf, shareGroup } from './problem-of';
import { claimBegin } from './progress';
import { beginPulse, type Pulse } from './pulse';
import { enqueue } from './queue';

import { kilometresIn, readMarket, type Market } from './read-market';

export { plansDone } from './queue';

/**
 * Computes a plan that was stored as RUNNING, after the request that asked for it was answered, and once only: it has a scope of its
 * own, with the same viewer and day. Never throws: what goes wrong becomes the state of the plan.
 */
export function runPlan({ envelope, database }: Scope, plan: ExchangePlan): void {
  const scope = new Scope(envelope, database);
  // It is alive from its place in the queue on, not from its turn.
  const begun = claimBegin(scope, plan.id).then((claimed) => (claimed ? beginPulse(scope, plan.id) : null), () => null);
  enqueue(plan.countyId, async () => {
    const pulse = await begun;
    if (!pulse) return;
    await solve(scope, plan, pulse)
      .catch(() => finish(scope, plan, 'FAILED').catch(() => undefined))
      .finally(() => pulse.stop());
  });
}

async function solve(scope: Scope, plan: ExchangePlan, pulse: Pulse): Promise<void> {
  // What was cancelled before its turn is not begun.
  await pulse.tell();
  if (pulse.cancelled.aborted) return;
  const [county] = await scope.rows<{ code: string }>(sql`SELECT c.code FROM schools_published.county c WHERE c.id = ${plan.countyId}::uuid`);
  const field: Field = { countyCode: county?.code ?? '', county: sql`${plan.countyId}::uuid`, day: plan.asOf, rulePack: plan.rulePack };
  const market = await readMarket(scope, field, plan.constraints);
  const solution = await optimiseExchange(problemOf(market, plan.constraints), {
    timeLimitSeconds: plan.constraints.timeLimitSeconds,
    signal: pulse.cancelled,
    onProgress: pulse.show,
  });
  await finish(scope, plan, stateOf(solution), solution, market);
}

const states: Readonly<Record<ExchangeSolution['status'], ExchangePlanState>> = { OPTIMAL: 'READY', TIME_LIMIT: 'READY', INFEASIBLE: 'INFEASIBLE', CANCELLED: 'CANCELLED' };

/** Time that ran out before any plan was found leaves none. */
const stateOf = ({ status, objectiveValue }: ExchangeSolution): ExchangePlanState => (status === 'TIME_LIMIT' && objectiveValue === null ? 'FAILED' : states[status]);

/** Stores what came of it, in one transaction with its moves. */
async function finish(scope: Scope, plan: ExchangePlan, state: ExchangePlanState, solution?: ExchangeSolution, market?: Market): Promise<void> {
  const work = async (tx: Transaction): Promise<ExchangePlan> => {
    // Whoever cancels locks it too: what is cancelled, a moment ago or long since, stays so.
    const now = await tx.lock(ExchangePlan, plan.id);
    if (now.state !== 'RUNNING' || state === 'CANCELLED') return now;
    const done = await tx.update(ExchangePlan, plan, {
      state,
      finishedAt: new Date(),
      objectiveValue: solution?.objectiveValue ?? null,
      bound: solution?.bound ?? null,
      gap: solution?.gap ?? null,
      unfilled: solution ? (JSON.stringify(solution.unfilled.map(unfilledOf)) as never) : null,
    });
    if (solution && market) await storeMoves(tx, ordered(solution.moves, market).map((move, index) => moveOf(plan, move, index + 1, market)));
    return done;
  };
  await mutate(scope, 'computeExchangePlan', {}, work, never);
}

/** One statement, however many. */
const storeMoves = (tx: Transaction, moves: readonly Partial<ExchangePlanMove>[]): Promise<unknown> =>
  tx.rows(sql`INSERT INTO exchange_plan_move (provenance, plan_id, place, teacher_id, from_school_id, to_school_id, stage, subject, backbone, years_at_school, gap, sender_surplus, same_group, kilometres)
    SELECT 'REPORTED', m."planId", m.place, m."teacherId", m."fromSchoolId", m."toSchoolId", m.stage, m.subject, m.backbone, m."yearsAtSchool", m.gap, m."senderSurplus", m."sameGroup", m.kilometres
    FROM jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) AS m("planId" uuid, place int, "teacherId" uuid, "fromSchoolId" uuid, "toSchoolId" uuid, stage text, subject text, backbone boolean,
      "yearsAtSchool" int, gap numeric, "senderSurplus" numeric, "sameGroup" boolean, kilometres float8)`);

const never = (): never => {
  throw new Error('A plan is computed once');
};

const unfilledOf = ({ need, missing, obstacles }: ExchangeSolution['unfilled'][number]): StoredUnfilledNeed => ({ ...needOfId(need), missing, obstacles });

const gapOf = (market: Market, need: string): number => {
  const { schoolId, stage, subject } = needOfId(need);
  return market.subjects.find((one) => one.schoolId === schoolId && one.stage === stage && one.subject === subject)?.gap ?? 0;
};

/** The largest gaps first, as a planner reads them. */
const ordered = (moves: readonly Move[], market: Market): Move[] => [...moves].sort((a, b) => gapOf(market, b.need) - gapOf(market, a.need) || (a.teacher < b.teacher ? -1 : 1));

function moveOf({ id }: ExchangePlan, { teacher, need, from, to }: Move, place: number, market: Market): Partial<ExchangePlanMove> {
  const who = market.available.find(({ teacherId }) => teacherId === teacher);
  const staff = market.staffing.find(({ schoolId }) => schoolId === from);
  return {
    planId: id,
    place,
    teacherId: teacher,
    fromSchoolId: from,
    toSchoolId: to,
    stage: needOfId(need).stage,
    subject: needOfId(need).subject,
    backbone: who?.backbone ?? false,
    yearsAtSchool: who?.years ?? 0,
    gap: gapOf(market, need),
    senderSurplus: staff ? staff.teachers - staff.required : 0,
    sameGroup: shareGroup(market.groups, from, to),
    kilometres: kilometresIn(market, from, to),
  };
}
