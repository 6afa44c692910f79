import type { ConcreteClass } from '../definition';
import { brokenRules, fieldOfProperty, type RowRule } from '../correct/row-rule';
import { Refusal, userError } from './refusal';
import type { Transaction } from './transaction';

/**
 * Gives back a row that this change has written, held to rules that imports and corrections are held to as well: each rule has one place. Refuses with the code of
 * each that it breaks, its first property as the field, the value, and what would be right.
 */
export async function requireRules<Row extends { readonly id: string }>(tx: Transaction, entity: ConcreteClass, row: Row, rules: readonly RowRule[]): Promise<Row> {
  const broken = await brokenRules((statement) => tx.rows(statement), tx.scope.database.table(entity), row.id, rules, { today: tx.scope.today });
  if (broken.length === 0) return row;
  throw new Refusal(
    ...broken.map(({ code, about: [first], right }) => {
      const value = (row as Readonly<Record<string, unknown>>)[first];
      return userError(code, fieldOfProperty(first), { value: value === null || value === undefined ? undefined : String(value), expected: right?.en });
    }),
  );
}
