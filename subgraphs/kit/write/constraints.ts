import type { UserErrorCode } from '../errors/user-error-codes';
import type { UserError } from './user-error';
import { userError } from './refusal';

/** What a constraint of the database means to whoever broke it. */
export interface ConstraintMeaning {
  readonly code: UserErrorCode;
  /** Input field at fault. */
  readonly field: string | null;
}

/** Meanings by name of the constraint; a subgraph lists its own. */
export type ConstraintMeanings = Readonly<Record<string, ConstraintMeaning>>;

const meaningOfState: Readonly<Record<string, UserErrorCode>> = {
  '23P01': 'OVERLAPS',
  '23505': 'ALREADY_EXISTS',
  '23503': 'NOT_FOUND',
  '23514': 'INVALID_VALUE',
  '23502': 'EMPTY',
  '22003': 'INVALID_VALUE',
  '22007': 'INVALID_VALUE',
  '22008': 'INVALID_VALUE',
  // A year of five digits, which PostgreSQL takes for a time zone.
  '22009': 'INVALID_VALUE',
  // A NUL character.
  '22021': 'INVALID_VALUE',
  // The same in JSON, where a half of a surrogate pair has no place either.
  '22P05': 'INVALID_VALUE',
  '22P02': 'INVALID_VALUE',
};

/**
 * The refusal behind an error of PostgreSQL, or null when it is no broken rule. The constraint's name stays inside; the value
 * of the field at fault comes from the input.
 */
export function refusalOf(error: unknown, meanings: ConstraintMeanings, input: object): UserError | null {
  const { code: state, constraint } = error as { code?: string; constraint?: string };
  const meaning = constraint === undefined ? undefined : meanings[constraint];
  if (meaning) return userError(meaning.code, meaning.field, { value: valueOf(input, meaning.field) });
  const code = state === undefined ? undefined : meaningOfState[state];
  return code ? userError(code, null) : null;
}

function valueOf(input: object, field: string | null): string | number | boolean | undefined {
  const value = field === null ? undefined : (input as Record<string, unknown>)[field];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
