import { unfitCharacter } from '../text';
import { refuse } from './refusal';

/** Refuses with INVALID_VALUE, naming field and character, an input with a text that cannot be kept as it was written, however deep it lies. */
export function requireFitTexts(input: unknown, path: readonly string[] = []): void {
  if (typeof input === 'string') {
    const found = unfitCharacter(input);
    if (found) refuse('INVALID_VALUE', path.length === 0 ? null : path, { character: found.name, place: found.place, expected: 'text without control characters and halves of characters' });
  } else if (typeof input === 'object' && input !== null && !(input instanceof Date)) {
    for (const [name, value] of Object.entries(input)) requireFitTexts(value, [...path, name]);
  }
}
