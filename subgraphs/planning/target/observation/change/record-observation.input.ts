import { Field, Float, ID, InputType } from 'type-graphql';
import { CreationInput, DateScalar } from '../../../../kit';

@InputType({ description: 'A value of a target that the graph does not hold (记录目标观测值).' })
export class RecordObservationInput extends CreationInput {
  @Field(() => ID, { description: 'The target (目标); one without a measure.' })
  target!: string;

  @Field(() => Float, { description: 'The value, in the unit of the target (数值).' })
  value!: number;

  @Field(() => DateScalar, { nullable: true, description: 'Day it speaks of (观测日期); today when left out.' })
  observedOn?: string;

  @Field(() => String, { nullable: true, description: 'Where it comes from, or what it leaves out (备注), up to 500 characters.' })
  note?: string;
}
