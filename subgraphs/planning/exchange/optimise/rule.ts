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
  /** What is told of a move that this rule keeps out of a plan, and what it is of; null where it is no limit of the problem. */
  readonly limit: { readonly code: string; readonly of: string | null; readonly yields: boolean } | null;
}

/** A column that is the sum of others. */
export const isSumOf = (sum: number, columns: readonly number[]): Rule => ({
  terms: [{ column: sum, by: -1 }, ...columns.map((column) => ({ column, by: 1 }))],
  atLeast: 0,
  atMost: 0,
  limit: null,
});

/** Floating point adds to shares of a teacher what is no person. */
const rounding = 1e-9;

export const activity = ({ terms }: Rule, values: readonly number[]): number =>
  terms.reduce((sum, { column, by }) => sum + by * (values[column] ?? 0), 0);

/** A minimum that gives way where no plan keeps it. */
export const isYielding = (rule: Rule): boolean => isMinimum(rule) && rule.limit?.yields === true;

export const isKept = ({ atLeast: least, atMost: most }: Rule, sum: number): boolean => sum >= least - rounding && sum <= most + rounding;

/** One that a plan without moves does not keep: it asks for something, where all others forbid. */
export const isMinimum = ({ atLeast }: Rule): boolean => atLeast > 0;
