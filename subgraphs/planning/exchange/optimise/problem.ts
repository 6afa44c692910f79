/** Somebody who might move. */
export interface Candidate {
  readonly teacher: string;
  /** Where the teacher serves now. */
  readonly school: string;
  readonly subject: string;
  readonly backbone: boolean;
}

/** Teachers of a subject that a school is short of. */
export interface Need {
  readonly id: string;
  readonly school: string;
  readonly subject: string;
  /** Teachers missing, at least 1. */
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

/** What a school may lose and gain. A school without limits may lose and gain any number. */
export interface SchoolLimit {
  readonly school: string;
  /** The most teachers it may lose, so that it is not left short. */
  readonly maxOut: number;
  /** The fewest it has to send, such as 10 % of its eligible teachers. */
  readonly minOut?: number;
  /** The most it may receive. */
  readonly maxIn?: number;
  /** The most teachers of a subject it may lose. */
  readonly bySubject?: Readonly<Record<string, number>>;
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
  readonly limits: readonly SchoolLimit[];
  readonly maxMoves: number;
  readonly minMoves?: number;
  /** Of those who move, from 0 to 1; exactly this share passes. */
  readonly minBackboneShare: number;
  readonly objective: Objective;
  /** Needed when `objective.balance` is above 0. */
  readonly balance?: BalanceMeasure;
}
