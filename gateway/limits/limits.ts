/**
 * What one operation may ask for. Every committed query keeps within half of each, a test measures them: beside each limit
 * stands the most that one of them needs.
 */
export const limits = {
  /** Words and signs of a document: bounds the work of reading it. 312. */
  TOKENS: 4_000,
  /** Fields within each other, 9. The question tools ask for the whole schema goes to 15. */
  DEPTH: 25,
  /** Fields and fragments once fragments are put in their places, 82; tools that ask for the schema, 240. Validation takes time with their square. */
  SELECTIONS: 500,
  /** Aliases: each lets one field be asked once more. 13. */
  ALIASES: 60,
  /** Root fields, each at least one statement. 13. */
  ROOT_FIELDS: 30,
  /** Operations of a document, of which one is run. 2. */
  OPERATIONS: 20,
  /** 0 so far; clients put @skip and @include on parts of a page. */
  DIRECTIVES: 50,
  /** Fields of the answer when every page is full, see `cost.ts`. 41,231. */
  COST: 400_000,
} as const;

export type Limit = keyof typeof limits;

/** Errors about one document: what is wrong shows in the first few, and each costs time. Together with graphql's note that there are more, six. */
export const maxValidationErrors = 5;

/** A query of a megabyte is no query a person or a program of ours wrote. */
export const bodyBytes = 1024 * 1024;

/** What variables may hold: the deepest input of the schema is three objects and lists within each other; values are those of all lists together. */
export const variableLimits = { VARIABLE_DEPTH: 20, VARIABLE_VALUES: 10_000 } as const;

/** Requests within a window. */
export interface Rates {
  readonly windowMs: number;
  /** Of one account, from wherever: a page of a front end takes a handful, a report a few hundred. */
  readonly account: number;
  /** Of strangers at one address: a school's whole staff may sit behind it. */
  readonly address: number;
  /** Tokens refused at one address, after which each further one waits: a front end with an outdated token repeats itself, a guesser does nothing else. Accepted ones are not counted, nor held up. */
  readonly refusedTokens: number;
}
export const defaultRates: Rates = { windowMs: 60_000, account: 1_200, address: 1_200, refusedTokens: 120 };
