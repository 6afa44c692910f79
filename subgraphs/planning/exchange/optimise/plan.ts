import type { ExchangeModel } from './exchange-model';
import { isKept, isMinimum, type Rule } from './rule';
import type { SolverSettings } from './settings';
import type { SolutionStatus } from './solution';
import { solveInWorker, type SolverAnswer, type SolverProgress } from './solve-in-worker';
import { nearestModel, solverModel } from './solver-model';
import { wholeValues } from './whole-values';

export interface Plan {
  readonly status: SolutionStatus;
  /** Of all columns; null when there is no plan. */
  readonly values: readonly number[] | null;
  /** The solver's, of our objective. */
  readonly bound: number | null;
}

const none = (status: SolutionStatus): Plan => ({ status, values: null, bound: null });

export async function findPlan(model: ExchangeModel, settings: SolverSettings, onProgress: (progress: SolverProgress) => void): Promise<Plan> {
  if (model.columns.pairs.length === 0) return emptyPlan(model, settings);
  const solver = solverModel(model);
  const ours = (value: number | null): number | null => (value === null ? null : Math.max(0, value / solver.scale));
  const answer = await solveInWorker(solver, settings, ({ seconds, found, bound }) => onProgress({ seconds, found: ours(found), bound: ours(bound) }));
  if (!answer) return none('CANCELLED');
  const status = statusOf(answer);
  if (status === 'INFEASIBLE') return none(status);
  return { status, values: answer.values && wholeValues(model, answer.values), bound: ours(answer.bound) };
}

/** The plan that misses these minimums by the least, all together, where none keeps them; null when it was cancelled or time ran out. */
export async function nearestPlan(model: ExchangeModel, settings: SolverSettings, mayMiss: (rule: Rule) => boolean = isMinimum): Promise<readonly number[] | null> {
  const kept = { ...model, rules: model.rules.filter((rule) => !mayMiss(rule)) };
  if (model.columns.pairs.length === 0) return wholeValues(kept, []);
  const answer = await solveInWorker(nearestModel(model, mayMiss), settings, () => undefined);
  return answer?.values ? wholeValues(kept, answer.values) : null;
}

/** Without a single allowed move there is nothing to solve. */
function emptyPlan({ rules, charge }: ExchangeModel, { signal }: SolverSettings): Plan {
  if (signal?.aborted) return none('CANCELLED');
  if (!rules.every((rule) => isKept(rule, 0))) return none('INFEASIBLE');
  return { status: 'OPTIMAL', values: [], bound: charge.offset };
}

/** The codes of `highs.constants.modelStatus`; an objective that cannot fall below 0 is never unbounded. */
function statusOf({ modelStatus }: SolverAnswer): SolutionStatus {
  if (modelStatus === 7) return 'OPTIMAL';
  if (modelStatus === 8 || modelStatus === 9) return 'INFEASIBLE';
  if (modelStatus === 13) return 'TIME_LIMIT';
  throw new Error(`The solver ended with model status ${modelStatus}; 7 to 9 and 13 are expected.`);
}
