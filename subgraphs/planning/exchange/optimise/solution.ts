/** Why an allowed move to a need that stays open is not in the plan. */
export type Obstacle =
  /** Nobody is allowed to move to the need. */
  | 'NO_CANDIDATE'
  /** The teacher moves to another need. */
  | 'CANDIDATE_PLACED'
  /** The teacher's school loses as many as it may. */
  | 'SENDER_WOULD_BE_SHORT'
  /** The teacher's school loses as many of the subject as it may. */
  | 'SUBJECT_WOULD_BE_SHORT'
  /** The school of the need receives as many as it may. */
  | 'RECEIVER_FULL'
  /** The plan has as many moves as it may. */
  | 'MOVE_LIMIT'
  /** With one more who is no backbone teacher, their share would be too small. */
  | 'BACKBONE_SHARE'
  /** Allowed, but the plan would not be better by the planner's weights. */
  | 'NOT_WORTH_IT'
  /** Allowed; time ran out before it was tried. */
  | 'NOT_PROVEN'
  /** There is no plan at all, as the status says. */
  | 'NO_PLAN';

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
  readonly obstacles: readonly { readonly code: Obstacle; readonly count: number }[];
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
}
