import type { Obstacle } from './solution';

/** `by` for each unit of a column. */
export interface Term {
  readonly column: number;
  readonly by: number;
}

/** A linear rule: `atLeast ≤ Σ by · column ≤ atMost`. */
export interface Rule {
  readonly terms: readonly Term[];
  readonly atLeast: number;
  readonly atMost: number;
  /** What is told of a move that this rule keeps out of a plan; null where it keeps none out. */
  readonly obstacle: Obstacle | null;
}

export const atMost = (most: number, columns: readonly number[], obstacle: Obstacle): Rule => ({
  terms: once(columns),
  atLeast: -Infinity,
  atMost: most,
  obstacle,
});

export const atLeast = (least: number, columns: readonly number[]): Rule => ({
  terms: once(columns),
  atLeast: least,
  atMost: Infinity,
  obstacle: null,
});

/** A column that is the sum of others. */
export const isSumOf = (sum: number, columns: readonly number[]): Rule => ({
  terms: [{ column: sum, by: -1 }, ...once(columns)],
  atLeast: 0,
  atMost: 0,
  obstacle: null,
});

export const activity = ({ terms }: Rule, values: readonly number[]): number =>
  terms.reduce((sum, { column, by }) => sum + by * (values[column] ?? 0), 0);

export const isKept = ({ atLeast: least, atMost: most }: Rule, sum: number): boolean => sum >= least && sum <= most;

const once = (columns: readonly number[]): Term[] => columns.map((column) => ({ column, by: 1 }));
