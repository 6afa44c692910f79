/** One of the questions the published plans answer, as a client asks it. */
export interface Check {
  /** As in the list of checks: C01 to C30. */
  readonly id: string;
  readonly county: string;
  readonly question: string;
  /** The published figures, e.g. `001-051`. */
  readonly facts: readonly string[];
}

export interface AnsweredCheck<Data = never, Value = unknown> extends Check {
  readonly status: 'answered';
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly expected: Value;
  /** Takes from the answer what `expected` is compared with. */
  read(data: Data): Value;
}

/** No subgraph holds what the figure is about, or the county has no data. */
export interface WaitingCheck extends Check {
  readonly status: 'waits';
  readonly expected: unknown;
}

export type GoldenCheck = AnsweredCheck | WaitingCheck;

type Question = Check & { readonly query: string };

/** Gives `read` the type of the data it reads, and compares its result with `expected` by type as well. */
export const answered =
  <Data>() =>
  <Value>(question: Question & { readonly expected: Value; read(data: Data): Value }): AnsweredCheck =>
    ({ ...question, status: 'answered' }) as unknown as AnsweredCheck;

export const waiting = (question: Omit<WaitingCheck, 'status'>): WaitingCheck => ({ ...question, status: 'waits' });

export interface Counted {
  readonly totalCount: number;
}
