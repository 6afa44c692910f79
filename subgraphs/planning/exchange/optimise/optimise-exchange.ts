import { checkProblem, checkSettings } from './check-problem';
import { exchangeModel, objectiveAt, type ExchangeModel } from './exchange-model';
import { gapBetween } from './gap';
import { findPlan, nearestPlan, type Plan } from './plan';
import type { ExchangeProblem } from './problem';
import { isMinimum, isYielding } from './rule';
import type { SolverSettings } from './settings';
import type { ExchangeSolution, Move } from './solution';
import { missedMinimums, unfilledNeeds } from './unfilled';

/**
 * Chooses who moves where (教师交流轮岗): every rule is kept, and the objective is as small as can be. The same problem gives the same plan,
 * unless the time limit cuts it short. A minimum that yields is kept where it can be. Each call has a solver of its own; how many run at a time is for the caller to limit.
 */
export async function optimiseExchange(problem: ExchangeProblem, settings: SolverSettings): Promise<ExchangeSolution> {
  checkProblem(problem);
  checkSettings(settings);
  const asked = exchangeModel(problem);
  const firm = { ...asked, rules: asked.rules.filter((rule) => !isYielding(rule)) };
  const find = (model: ExchangeModel): Promise<Plan> =>
    findPlan(model, settings, ({ seconds, found, bound }) => settings.onProgress?.({ seconds, found, bound, gap: gapBetween(found, bound) }));
  const first = await find(asked);
  const yielded = first.status === 'INFEASIBLE' && firm.rules.length < asked.rules.length ? await find(firm) : null;
  // Where even that is not to be had, all that was asked for is told as it was asked.
  const gaveWay = yielded !== null && yielded.status !== 'INFEASIBLE';
  const [model, { status, values, bound: proven }] = gaveWay ? [firm, yielded] : [asked, first];
  const nearest = first.status !== 'INFEASIBLE' ? null : await nearestPlan(asked, settings, gaveWay ? isYielding : isMinimum);
  const objectiveValue = values && objectiveAt(model, values);
  const bound = status === 'OPTIMAL' ? objectiveValue : proven;
  return {
    status,
    moves: values ? movesOf(model, values) : [],
    objectiveValue,
    bound,
    gap: gapBetween(objectiveValue, bound),
    unfilled: unfilledNeeds(problem.needs, model, values, status),
    missed: nearest ? missedMinimums(asked, nearest) : [],
  };
}

function movesOf({ columns: { pairs } }: ExchangeModel, values: readonly number[]): Move[] {
  return pairs
    .filter(({ column }) => values[column] === 1)
    .map(({ candidate, need, journey }) => ({ teacher: candidate.teacher, need: need.id, from: candidate.school, to: need.school, journey }));
}
