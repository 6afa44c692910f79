import sql from 'sql-template-tag';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { isFor } from '../access/audience';
import type { MutationRule, MutationRules } from '../access/mutation-rule';
import type { Scope } from '../context/scope';
import type { ConcreteClass } from '../definition';
import type { List } from '../read/connection/list';
import type { ConnectionArgs } from '../read/connection/connection.args';
import type { Sheet, SheetColumn } from '../sheet/sheet';
import { enteredText } from '../write/entered';
import { mutate } from '../write/mutate';
import { payloadType } from '../write/payload';
import { refuse } from '../write/refusal';
import { reloading } from '../write/reloading';
import type { Transaction } from '../write/transaction';
import type { Correctable, CountyDecides, Part, Resting, Versioned } from './correctable';
import { correctionInput, longestReason, VoidInput, type Reasoned } from './corrections.inputs';
import { enteredValues } from './entered-values';
import { correctRow, voidRow, type Place } from './put-right';
import { fieldOfProperty, type RowRule } from './row-rule';

interface Options<Row extends Versioned> {
  readonly entity: ConcreteClass<Row>;
  readonly list: Pick<List<Row, ConnectionArgs>, 'name' | 'zh' | 'node'>;
  readonly sheet: Sheet;
  readonly fixed?: readonly (keyof Row & string)[];
  readonly rules?: readonly RowRule[];
  readonly bars?: readonly RowRule[];
  readonly countyDecides?: CountyDecides;
  readonly resting?: readonly Resting<Row>[];
  readonly parts?: readonly Part[];
}

/** Where a row came from is no statement of the record itself. */
const origins: readonly string[] = ['provenance', 'source'];

/** What of a record can be corrected. */
export const correctableColumns = ({ sheet, fixed }: Pick<Correctable, 'sheet' | 'fixed'>): SheetColumn[] =>
  sheet.columns.filter(({ property }) => !origins.includes(property) && !fixed.includes(property));

/** Declares that records of a kind can be corrected and voided: the mutations `correct<Type>` and `void<Type>`, and the same by import. */
export function correctable<Row extends Versioned>({ entity, list, sheet, fixed = [], rules = [], bars = [], countyDecides, resting = [], parts = [] }: Options<Row>): Correctable<Row> {
  const { name: type, zh } = list;
  const declared = { type, zh, entity, sheet, fixed, rules, bars, countyDecides, resting, parts };
  return { ...declared, resolver: correctionResolver(declared, list.node) };
}

function correctionResolver<Row extends Versioned>(declared: Omit<Correctable<Row>, 'resolver'>, node: ConcreteClass): ConcreteClass {
  const { type, zh, entity } = declared;
  const columns = correctableColumns(declared);
  const [correct, voiding, field] = [`correct${type}`, `void${type}`, type.charAt(0).toLowerCase() + type.slice(1)];
  const Corrected = payloadType<Row>(correct, field, node, `The record as it is right (更正后的${zh}).`);
  const Voided = payloadType<Row>(voiding, field, node, `The record as it was, the last time it is shown (作废前的${zh}).`);
  const CorrectionInput = correctionInput(type, zh, columns);
  const full = { ...declared, resolver: Object as never };

  @Resolver()
  class CorrectionResolver {
    @Mutation(() => Corrected.type, {
      name: correct,
      nullable: true,
      description: `Puts right what was entered wrongly, as if it had been entered so at first (更正${zh}). Held to what a new one is held to; the history keeps both values with the reason.`,
    })
    async correct(@Arg('input', () => CorrectionInput, { description: 'Which one, what is right and why (输入).' }) input: Reasoned, @Ctx() scope: Scope): Promise<object> {
      return Corrected.of(await mutate(scope, correct, input, (tx) => corrected(tx, full, columns, input), reloading.one(scope, entity)));
    }

    @Mutation(() => Voided.type, {
      name: voiding,
      nullable: true,
      description: `Takes out a record that never was, from every list and figure on every day (作废${zh}). The change log keeps it with the reason; refused while others rest on it.`,
    })
    async void(@Arg('input', () => VoidInput, { description: 'Which one and why (输入).' }) input: VoidInput, @Ctx() scope: Scope): Promise<object> {
      return Voided.of(await mutate(scope, voiding, input, (tx) => voided(tx, full, input), reloading.one(scope, entity)));
    }
  }
  return CorrectionResolver;
}

const placeOf = (tx: Transaction): Place => ({
  ask: (statement) => tx.rows(statement),
  table: (entity) => tx.scope.database.table(entity),
  meanings: tx.scope.database.constraints,
  today: tx.scope.today,
});

async function corrected<Row extends Versioned>(tx: Transaction, declared: Correctable<Row>, columns: readonly SheetColumn[], input: Reasoned): Promise<Row> {
  const reason = enteredText(input.reason, 'reason', longestReason);
  const values = enteredValues(columns, input as unknown as Record<string, unknown>);
  const row = await tx.lockVersion(declared.entity, input);
  await keepToOwn(tx, declared, row.id, Object.keys(values));
  await correctRow(placeOf(tx), declared, row, { values, reason });
  return tx.reread(declared.entity, row.id);
}

async function voided<Row extends Versioned>(tx: Transaction, declared: Correctable<Row>, input: VoidInput): Promise<Row> {
  const reason = enteredText(input.reason, 'reason', longestReason);
  const row = await tx.lockVersion(declared.entity, input);
  await keepToOwn(tx, declared, row.id, []);
  await voidRow(placeOf(tx), declared, row, reason);
  return row;
}

/** Refuses with OUT_OF_REACH a school that would put right what the county decided. */
async function keepToOwn<Row extends Versioned>(tx: Transaction, { entity, countyDecides }: Correctable<Row>, id: string, properties: readonly string[]): Promise<void> {
  if (!countyDecides || isFor('COUNTY', tx.scope.viewer.role)) return;
  const decided = properties.find((property) => countyDecides.properties.includes(property));
  if (decided) refuse('OUT_OF_REACH', fieldOfProperty(decided));
  const [row] = await tx.rows<{ decided: boolean }>(sql`SELECT (${countyDecides.once}) AS decided FROM ${tx.scope.database.table(entity).from} WHERE t.id = ${id}::uuid`);
  if (row?.decided) refuse('OUT_OF_REACH', 'id', { value: id });
}

/** Whoever may correct records of a type may void them: a correction is judged by the record and by all that it is to refer to, a void by the record. */
export function correctionsBy(type: string, rule: MutationRule): MutationRules {
  const onlyTheRecord = Object.fromEntries(
    Object.entries(rule).map(([role, grant]) => [role, { ...grant, concerns: Object.fromEntries(Object.entries(grant.concerns).filter(([path]) => path === 'id')) }]),
  );
  return { [`correct${type}`]: rule, [`void${type}`]: onlyTheRecord };
}
