import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { ConcreteClass } from '../definition';
import { DateScalar, DateTimeScalar } from '../schema/scalars';
import type { CellKind, SheetColumn } from '../sheet/sheet';
import { ChangeInput } from '../write/inputs';
import { fieldOfProperty } from './row-rule';

/** The longest reason; it is for people who ask years later, not for a report. */
export const longestReason = 500;

const reasonText = `Why, in the words of who does it, up to ${longestReason} characters; kept with the change (原因).`;

export interface Reasoned extends ChangeInput {
  readonly reason: string;
}

@InputType({ description: 'Which record never was, and why (作废记录).' })
export class VoidInput extends ChangeInput implements Reasoned {
  @Field(() => String, { description: reasonText })
  reason!: string;
}

/** The input `Correct<type>Input`: the record, the reason, and each column that can be corrected. */
export function correctionInput(type: string, zh: string, columns: readonly SheetColumn[]): ConcreteClass<Reasoned> {
  @InputType(`Correct${type}Input`, { description: `What was entered wrongly, and what is right (更正${zh}). What is left out stays; null takes away what need not be there.` })
  class CorrectionInput extends ChangeInput implements Reasoned {
    @Field(() => String, { description: reasonText })
    reason!: string;
  }
  for (const column of columns) {
    const field = fieldOfProperty(column.property);
    Field(() => typeOfCell(column.kind) as never, { nullable: true, description: `The right value of ${words(column.header)} (${column.zh}).` })(CorrectionInput.prototype, field);
  }
  return CorrectionInput;
}

const words = (header: string): string => header.replaceAll('_', ' ');

function typeOfCell(kind: CellKind): unknown {
  switch (kind.type) {
    case 'text':
    case 'roughDate':
      return String;
    case 'integer':
      return Int;
    case 'decimal':
      return Float;
    case 'boolean':
      return Boolean;
    case 'date':
      return DateScalar;
    case 'instant':
      return DateTimeScalar;
    case 'choice':
      return kind.values;
    case 'choices':
      return [kind.values];
    case 'reference':
      return ID;
  }
}
