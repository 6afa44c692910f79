/** What one request may ask for. Every query that the project commits keeps within half of each: a test measures them. */
export const limits = {
  /** Words and signs of a document: bounds the work of reading it. */
  TOKENS: 4_000,
  /** Selections within each other, fragments counted. The deepest committed query goes to 10. */
  DEPTH: 25,
  /** Fields once fragments are put in their places: 2^30 of them fit into a hundred lines. */
  FIELDS: 800,
  /** Aliases: each lets one field be asked once more. */
  ALIASES: 60,
  /** Root fields, each at least one statement. */
  ROOT_FIELDS: 30,
  OPERATIONS: 20,
  DIRECTIVES: 50,
  /** Fields of the answer when every page is full, see `cost.ts`. */
  COST: 400_000,
} as const;

export type Limit = keyof typeof limits;

/** Errors in one answer: what is wrong with a request shows in the first few. */
export const maxErrors = 6;

/** Requests within a minute. An account's front ends and reports stay far below; a school behind one address shares the second. */
export const rates: Rates = { account: 1_200, address: 600, refusedTokens: 60 };

export interface Rates {
  /** Of one account. */
  readonly account: number;
  /** Of strangers at one address. */
  readonly address: number;
  /** Tokens from one address that were not taken: whoever guesses is stopped. */
  readonly refusedTokens: number;
}
