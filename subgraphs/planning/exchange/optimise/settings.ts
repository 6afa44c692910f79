export interface SolverSettings {
  /** When it is over, the best plan found so far is the answer. The solver looks at the clock between its steps, which may take seconds. */
  readonly timeLimitSeconds: number;
  /** Aborting it ends the solver at once, without a plan. */
  readonly signal?: AbortSignal;
  /** Told when the solver starts, then a few times a second at most. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly seconds: number;
  /** Objective of the best plan so far. */
  readonly found: number | null;
  /** No plan can be better than this. */
  readonly bound: number | null;
  readonly gap: number | null;
}
