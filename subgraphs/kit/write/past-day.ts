import { refuse } from './refusal';
import type { Transaction } from './transaction';

/** The day on which something happened; today when none is given. Refuses a day that is still to come, and one before `since`. */
export function pastDay(tx: Transaction, given: string | null | undefined, field: string, since?: string): string {
  const day = given ?? tx.scope.today;
  if (day > tx.scope.today || (since !== undefined && day < since)) refuse('INVALID_VALUE', field, { value: day, from: since, until: tx.scope.today });
  return day;
}
