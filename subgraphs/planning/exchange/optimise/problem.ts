/** Somebody who might move. */
export interface Candidate {
  readonly teacher: string;
  /** Where the teacher serves now. */
  readonly school: string;
  /** The need of their own kind at their own school, which is one more when they leave; null when it is none of the problem. */
  readonly leaves: string | null;
}

/** A place for teachers of one kind at one school. */
export interface Need {
  readonly id: string;
  readonly school: string;
  /** Teachers missing; 0 where nobody is, but somebody may come for somebody who leaves (对调). */
  readonly size: number;
  /** How urgent each of them is, above 0; only proportions count. */
  readonly weight: number;
}

/** A move that is allowed. Whoever is not eligible, or outside a group that was asked for, simply has none. */
export interface Option {
  readonly teacher: string;
  readonly need: string;
  /** Minutes or kilometres, the same for all options; null when unknown. */
  readonly journey: number | null;
}

/** Between `atLeast` and `atMost` is a sum: `by` for each of the teachers who moves, and for each who comes to one of the needs. */
export interface Limit {
  /** What is told of a move that it keeps out. */
  readonly code: string;
  /** What it is of, such as a school; null for the whole plan. */
  readonly of: string | null;
  readonly leaving: readonly { readonly teacher: string; readonly by: number }[];
  readonly arriving: readonly { readonly need: string; readonly by: number }[];
  readonly atLeast: number;
  readonly atMost: number;
  /** A minimum that gives way where no plan keeps it; it is told as missed then. */
  readonly yields?: boolean;
}

/** What the planner cares for; all at least 0, and comparable with each other (`objective.ts`). */
export interface Objective {
  readonly fillNeeds: number;
  readonly balance: number;
  readonly journeys: number;
}

/** A resource that teachers carry with them, such as backbone teachers per 100 pupils. */
export interface BalanceMeasure {
  readonly schools: readonly MeasuredSchool[];
  /** What each teacher carries, by teacher; who is not named carries nothing. */
  readonly carries: Readonly<Record<string, number>>;
}

export interface MeasuredSchool {
  readonly school: string;
  /** Above 0: what nobody attends has no figure per pupil. */
  readonly pupils: number;
  readonly resource: number;
}

export interface ExchangeProblem {
  readonly candidates: readonly Candidate[];
  readonly needs: readonly Need[];
  readonly options: readonly Option[];
  /** What a plan has to keep. Nobody moves twice in any case. */
  readonly limits: readonly Limit[];
  /** No plan has more moves, as a limit says: the scale of the objective. */
  readonly maxMoves: number;
  readonly objective: Objective;
  /** Needed when `objective.balance` is above 0. */
  readonly balance?: BalanceMeasure;
}
