import type { Circumstances, Mover, Place } from './circumstances';
import type { ConstraintCode } from './codes';

/** Who may not move at all. */
export interface PersonConstraint {
  readonly code: ConstraintCode;
  readonly keeps: (mover: Mover, circumstances: Circumstances) => boolean;
}

/** Where nobody may come to. */
export interface PlaceConstraint {
  readonly code: ConstraintCode;
  readonly keeps: (place: Place, circumstances: Circumstances) => boolean;
}

/** From where nobody may come to where. */
export interface WayConstraint {
  readonly code: ConstraintCode;
  readonly keeps: (mover: Mover, place: Place, circumstances: Circumstances) => boolean;
}

/** By how much one move counts in one of the sums of a constraint. `key` begins with the id of the school that the sum is of; '' for the whole plan. */
export interface Count {
  readonly key: string;
  readonly by: number;
}

export interface Range {
  readonly atLeast: number;
  readonly atMost: number;
}

/**
 * What moves may add up to. Who leaves and who comes count each for themselves, so that an exchange of two schools (对调) comes to nothing.
 * It is one definition for both uses: for a set of moves it is checked (`breaches.ts`), for the solver it is a linear rule (`plan/solve/problem-of.ts`).
 */
export interface SumConstraint {
  readonly code: ConstraintCode;
  readonly leaving?: (mover: Mover, circumstances: Circumstances) => Count | null;
  readonly arriving?: (place: Place, circumstances: Circumstances) => Count | null;
  /** Sums that are there even where no move could count in them: of a minimum, which then cannot be had. */
  readonly keys?: (circumstances: Circumstances) => Iterable<string>;
  /** Whether its minimum gives way where no plan keeps it. */
  readonly yields?: (circumstances: Circumstances) => boolean;
  /** Null where the sum may be anything. */
  readonly range: (key: string, circumstances: Circumstances) => Range | null;
}

export const atLeast = (least: number): Range => ({ atLeast: least, atMost: Infinity });
export const atMost = (most: number): Range => ({ atLeast: -Infinity, atMost: most });
