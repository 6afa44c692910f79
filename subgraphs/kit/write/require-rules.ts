import type { ConcreteClass } from '../definition';
import { brokenRules, fieldOfProperty, type RowRule } from '../correct/row-rule';
import { Refusal, userError } from './refusal';
import type { Transaction } from './transaction';

/**
 * Gives back a row that this change has written, held to rules that imports and corrections are held to as well: each rule has one place. Refuses with the code of
 * each that it breaks, the value, and what would be right. At fault is what the input says of it; where it says nothing, the record.
 */
export async function requireRules<Row extends { readonly id: string }>(tx: Transaction, entity: ConcreteClass, row: Row, rules: readonly RowRule[], input: object): Promise<Row> {
  const broken = await brokenRules((statement) => tx.rows(statement), tx.scope.database.table(entity), row.id, rules, { today: tx.scope.today });
  if (broken.length === 0) return row;
  throw new Refusal(
    ...broken.map(({ code, about, right }) => {
      const [first] = about;
      const given = about.map(fieldOfProperty).find((name) => (input as Readonly<Record<string, unknown>>)[name] != null);
      const field = given ?? ('id' in input ? 'id' : fieldOfProperty(first));
      const value = (row as Readonly<Record<string, unknown>>)[first];
      return userError(code, field, { value: value === null || value === undefined ? undefined : String(value), expected: right?.en });
    }),
  );
}
