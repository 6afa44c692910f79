/**
 * Why an allowed move is not in the plan: the code of a limit, or
 *
 * - NO_CANDIDATE: nobody is allowed to move to the need;
 * - CANDIDATE_PLACED: the teacher moves to another need;
 * - NOT_WORTH_IT: allowed, but the plan would not be better by the planner's weights;
 * - NOT_PROVEN: allowed, but time ran out before it was tried;
 * - NO_PLAN: there is no plan at all, as the status says.
 */
export interface StandsInTheWay {
  readonly code: string;
  readonly count: number;
}

export interface Move {
  readonly teacher: string;
  readonly need: string;
  readonly from: string;
  readonly to: string;
  readonly journey: number | null;
}

export interface UnfilledNeed {
  readonly need: string;
  readonly missing: number;
  /** Most frequent first. */
  readonly obstacles: readonly StandsInTheWay[];
}

/** What was asked for at least and cannot be had. */
export interface MissedMinimum {
  readonly code: string;
  readonly of: string | null;
  readonly asked: number;
  /** By the plan that misses all minimums together by the least. */
  readonly reached: number;
  readonly obstacles: readonly StandsInTheWay[];
}

export type SolutionStatus = 'OPTIMAL' | 'TIME_LIMIT' | 'INFEASIBLE' | 'CANCELLED';

export interface ExchangeSolution {
  /** TIME_LIMIT comes with the best plan found so far; when none was found, `objectiveValue` is null. */
  readonly status: SolutionStatus;
  readonly moves: readonly Move[];
  /** The smaller, the better; null without a plan. */
  readonly objectiveValue: number | null;
  /** No plan can be better than this; null when nothing is proven. */
  readonly bound: number | null;
  /** (objectiveValue − bound) / objectiveValue: 0 when proven to be best, null without a plan or a bound. */
  readonly gap: number | null;
  readonly unfilled: readonly UnfilledNeed[];
  /** Of a problem that is INFEASIBLE, and of one in which minimums gave way; empty when time ran out before one knew. */
  readonly missed: readonly MissedMinimum[];
}
