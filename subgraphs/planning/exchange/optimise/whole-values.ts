import { mostOf, valuesOf } from './columns';
import type { ExchangeModel } from './exchange-model';
import { activity, isKept } from './rule';

/** The solver's numbers are whole only within its tolerance. So whole ones are held against every rule once more: no plan breaks one. */
export function wholeValues({ columns, rules }: ExchangeModel, solved: ArrayLike<number>): number[] {
  const values = valuesOf(columns, columns.pairs.filter(({ column }) => (solved[column] ?? 0) > 0.5));
  mostOf(columns).forEach((most, column) => {
    if ((values[column] ?? 0) > most) throw new Error(`The solver's plan takes column ${column} ${values[column]} times, where ${most} is the most.`);
  });
  for (const rule of rules) {
    const sum = activity(rule, values);
    if (!isKept(rule, sum)) throw new Error(`The solver's plan comes to ${sum}, where ${rule.atLeast} to ${rule.atMost} is allowed (${rule.limit?.code ?? 'what its parts add up to'}).`);
  }
  return values;
}
