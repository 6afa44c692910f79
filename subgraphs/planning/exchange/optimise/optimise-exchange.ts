import { checkProblem, checkSettings } from './check-problem';
import { exchangeModel, objectiveAt, type ExchangeModel } from './exchange-model';
import { gapBetween } from './gap';
import { findPlan, nearestPlan } from './plan';
import type { ExchangeProblem } from './problem';
import type { SolverSettings } from './settings';
import type { ExchangeSolution, Move } from './solution';
import { missedMinimums, unfilledNeeds } from './unfilled';

/**
 * Chooses who moves where (教师交流轮岗): every rule is kept, and the objective is as small as can be. The same problem gives the same plan,
 * unless the time limit cuts it short. Each call has a solver of its own; how many run at a time is for the caller to limit.
 */
export async function optimiseExchange(problem: ExchangeProblem, settings: SolverSettings): Promise<ExchangeSolution> {
  checkProblem(problem);
  checkSettings(settings);
  const model = exchangeModel(problem);
  const { status, values, bound: proven } = await findPlan(model, settings, ({ seconds, found, bound }) =>
    settings.onProgress?.({ seconds, found, bound, gap: gapBetween(found, bound) }),
  );
  const nearest = status === 'INFEASIBLE' ? await nearestPlan(model, settings) : null;
  const objectiveValue = values && objectiveAt(model, values);
  const bound = status === 'OPTIMAL' ? objectiveValue : proven;
  return {
    status,
    moves: values ? movesOf(model, values) : [],
    objectiveValue,
    bound,
    gap: gapBetween(objectiveValue, bound),
    unfilled: unfilledNeeds(problem.needs, model, values, status),
    missed: nearest ? missedMinimums(model, nearest) : [],
  };
}

function movesOf({ columns: { pairs } }: ExchangeModel, values: readonly number[]): Move[] {
  return pairs
    .filter(({ column }) => values[column] === 1)
    .map(({ candidate, need, journey }) => ({ teacher: candidate.teacher, need: need.id, from: candidate.school, to: need.school, journey }));
}
