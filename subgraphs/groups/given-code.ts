import { refuse } from '../kit';

/** A code or a name without the blanks around it. Refuses one that has nothing else with EMPTY. */
export function givenText(text: string, field: string): string {
  const trimmed = text.trim();
  return trimmed === '' ? refuse('EMPTY', field) : trimmed;
}
