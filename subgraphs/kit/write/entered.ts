import { randomBytes } from 'node:crypto';
import { isLongerThan, lengthOf } from '../text';
import { refuse } from './refusal';

/** What of a transaction is needed to make a code. */
interface Dated {
  readonly scope: { readonly today: string };
}

/** As the sheets have it: the longest text of a cell unless a column says otherwise, and what a code may look like. */
const usualLength = 200;
const codePattern = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/;

/** The text that a person entered, without spaces around it. Refuses one that says nothing, and one that an import would refuse as too long. */
export function enteredText(value: string, field: string | readonly string[], max = usualLength): string {
  const text = value.trim();
  if (text === '') refuse('EMPTY', field);
  if (isLongerThan(text, max)) refuse('INVALID_VALUE', field, { length: lengthOf(text), max });
  return text;
}

/** The same for a text that may be left out: one that says nothing is none. */
export const optionalText = (value: string | null | undefined, field: string | readonly string[], max = usualLength): string | null =>
  value === undefined || value === null || value.trim() === '' ? null : enteredText(value, field, max);

/** A code that a person entered, such as an import would take it: without the blanks around it. Refuses one that has nothing else with EMPTY. */
export function givenCode(value: string, field: string | readonly string[] = 'code'): string {
  const code = enteredText(value, field);
  if (!codePattern.test(code)) refuse('INVALID_VALUE', field, { value: code, expected: '1 to 40 letters, digits or hyphens' });
  return code;
}

/**
 * The code that a person gave a new record, or one made for it: the prefix of its kind, the day, and eight random digits, so
 * that records made at the same moment need not wait for each other to be numbered.
 */
export function enteredCode({ scope }: Dated, prefix: string, given: string | null | undefined, field: string | readonly string[] = 'code'): string {
  if (given === undefined || given === null) return `${prefix}-${scope.today.replaceAll('-', '')}-${randomBytes(4).toString('hex').toUpperCase()}`;
  return givenCode(given, field);
}
