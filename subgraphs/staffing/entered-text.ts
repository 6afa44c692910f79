import { refuse } from '../kit';

/** The text a person entered, without spaces around it. Refuses with EMPTY or, when it is too long, INVALID_VALUE. */
export function enteredText(value: string, field: string, max = 200): string {
  const text = value.trim();
  if (text.length === 0) refuse('EMPTY', field);
  if (text.length > max) refuse('INVALID_VALUE', field, { length: text.length, max });
  return text;
}

/** The same for a text that may be left out. */
export const optionalText = (value: string | null | undefined, field: string): string | null =>
  value === undefined || value === null || value.trim() === '' ? null : enteredText(value, field);

/** A code like those of the import files, so that what is entered here can be exported and imported again. */
export function enteredCode(value: string, field = 'code'): string {
  const code = enteredText(value, field, 40);
  if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(code)) refuse('INVALID_VALUE', field, { value: code, expected: '1 to 40 letters, digits or hyphens' });
  return code;
}
