import sql from 'sql-template-tag';
import { mutate, Scope, type Transaction } from '../../../../kit';
import { teachersOfSchools } from '../../../eligibility/standing';
import { schoolsOf } from '../../../need/stage-staffing.sql';
import { optimiseExchange, type ExchangeSolution } from '../../optimise';
import { openSchools, readMarket, type Market } from '../../read-circumstances';
import { completed } from '../constraints';
import type { ExchangePlanMove } from '../exchange-plan-move.entity';
import { ExchangePlan } from '../exchange-plan.entity';
import type { ExchangePlanState } from '../plan.enums';
import { fieldOfPlan } from '../field-of-plan';
import { missedOf, movesOf, unfilledOf } from './outcome';
import { problemOf, type PlanProblem } from './problem-of';
import { claimBegin } from './progress';
import { beginPulse, scopeOfPulse, type Pulse } from './pulse';
import { enqueue } from './queue';

export { plansDone } from './queue';

/** Milliseconds. All teachers of a county may take longer than a request waits, and so may a county that is being imported. */
const longestReadMs = 60_000;

/**
 * Computes a plan that was stored as RUNNING, after the request that asked for it was answered, and once only: it has a scope of its
 * own, with the same viewer and day. Never throws: what goes wrong becomes the state of the plan.
 */
export function runPlan(asked: Scope, plan: ExchangePlan): void {
  const scope = new Scope(asked.envelope, asked.database, { work: 'plan', readMs: longestReadMs });
  const signs = scopeOfPulse(asked);
  // It is alive from its place in the queue on, not from its turn.
  const begun = claimBegin(signs, plan.id).then((claimed) => (claimed ? beginPulse(signs, plan.id) : null), () => null);
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
  const constraints = completed(plan.constraints);
  const field = await fieldOfPlan(scope, plan);
  const market = await readMarket(scope, field, { teachers: teachersOfSchools(schoolsOf(field)), schools: openSchools(field) }, constraints);
  const problem = problemOf(market, constraints);
  const solution = await optimiseExchange(problem.problem, {
    timeLimitSeconds: constraints.timeLimitSeconds,
    signal: pulse.cancelled,
    onProgress: pulse.show,
  });
  await finish(scope, plan, stateOf(solution), { solution, problem, market });
}

const states: Readonly<Record<ExchangeSolution['status'], ExchangePlanState>> = { OPTIMAL: 'READY', TIME_LIMIT: 'READY', INFEASIBLE: 'INFEASIBLE', CANCELLED: 'CANCELLED' };

/** Time that ran out before any plan was found leaves none. */
const stateOf = ({ status, objectiveValue }: ExchangeSolution): ExchangePlanState => (status === 'TIME_LIMIT' && objectiveValue === null ? 'FAILED' : states[status]);

interface Outcome {
  readonly solution: ExchangeSolution;
  readonly problem: PlanProblem;
  readonly market: Market;
}

/** Stores what came of it, in one transaction with its moves. */
async function finish(scope: Scope, plan: ExchangePlan, state: ExchangePlanState, outcome?: Outcome): Promise<void> {
  const work = async (tx: Transaction): Promise<ExchangePlan> => {
    // Whoever cancels locks it too: what is cancelled, a moment ago or long since, stays so.
    const now = await tx.lock(ExchangePlan, plan.id);
    if (now.state !== 'RUNNING' || state === 'CANCELLED') return now;
    const done = await tx.update(ExchangePlan, plan, {
      state,
      finishedAt: new Date(),
      objectiveValue: outcome?.solution.objectiveValue ?? null,
      bound: outcome?.solution.bound ?? null,
      gap: outcome?.solution.gap ?? null,
      unfilled: outcome ? (JSON.stringify(unfilledOf(outcome.solution, outcome.problem)) as never) : null,
      missed: outcome ? (JSON.stringify(missedOf(outcome.solution, outcome.problem)) as never) : null,
    });
    if (outcome) await storeMoves(tx, movesOf(plan.id, outcome.solution.moves, outcome.market));
    return done;
  };
  await mutate(scope, 'computeExchangePlan', {}, work, never);
}

/** One statement, however many. */
const storeMoves = (tx: Transaction, moves: readonly Partial<ExchangePlanMove>[]): Promise<unknown> =>
  tx.rows(sql`INSERT INTO exchange_plan_move (provenance, plan_id, place, teacher_id, from_school_id, to_school_id, stage, subject, backbone, years_at_school, gap, gap_after, purpose, replaces_place, sender_surplus, same_group, kilometres)
    SELECT 'REPORTED', m."planId", m.place, m."teacherId", m."fromSchoolId", m."toSchoolId", m.stage, m.subject, m.backbone, m."yearsAtSchool", m.gap, m."gapAfter", m.purpose, m."replacesPlace", m."senderSurplus", m."sameGroup", m.kilometres
    FROM jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) AS m("planId" uuid, place int, "teacherId" uuid, "fromSchoolId" uuid, "toSchoolId" uuid, stage text, subject text, backbone boolean,
      "yearsAtSchool" int, gap numeric, "gapAfter" numeric, purpose text, "replacesPlace" int, "senderSurplus" numeric, "sameGroup" boolean, kilometres float8)`);

const never = (): never => {
  throw new Error('A plan is computed once');
};
