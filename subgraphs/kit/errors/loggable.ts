import { GraphQLError } from 'graphql';
import { DatabaseError } from 'pg';

/** What a log may hold of an error: enough to find the place, and no value of a row or a request. */
export interface Loggable {
  readonly error: string;
  /** Where it was thrown; the text before the first place is the message once more, and is left out. */
  readonly at: readonly string[];
  readonly state?: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
}

/** SQLSTATEs whose message quotes the value that was wrong (22, data exception); those of other classes name tables and constraints. */
const quotesValues = (state: string | undefined): boolean => state?.startsWith('22') ?? false;

/**
 * PostgreSQL tells in `detail`, `where` and some messages the very row or parameter that was refused: telephone numbers, birth
 * dates, whatever it held. None of them is taken over.
 */
export function loggable(error: unknown): Loggable {
  if (!(error instanceof Error)) return { error: `a thrown ${typeof error}`, at: [] };
  const at = placesOf(error);
  if (error instanceof GraphQLError) return { error: `${error.name}: ${withoutValue(error.message)}`, at };
  if (!(error instanceof DatabaseError)) return { error: `${error.name}: ${error.message}`, at };
  const { code: state, table, column, constraint } = error;
  return { error: quotesValues(state) ? 'a value that the database does not take' : error.message, at, state, table, column, constraint };
}

/** The library shows what it could not write out as the schema says, a whole record if that is what it was. */
const withoutValue = (message: string): string => message.replace(/\bvalue\b.*/is, 'value (left out)');

const placesOf = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at \S/.test(line));
