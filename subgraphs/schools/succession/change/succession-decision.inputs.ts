import { Field, InputType } from 'type-graphql';
import { ChangeInput, DateScalar } from '../../../kit';

@InputType({ description: 'Which proposal is decided, and from when it holds (决定学校沿革).' })
export class DecideSuccessionInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'Day from which it holds (生效日期).' })
  effectiveOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'End of the transition period, first day the school is no longer open (过渡期结束日期); for a teaching point at least three years after the day it holds from.',
  })
  transitionEndsOn?: string;
}

@InputType({ description: 'Which decision is carried out (完成学校沿革).' })
export class CompleteSuccessionInput extends ChangeInput {}

@InputType({ description: 'Which proposal is withdrawn (撤回学校沿革建议).' })
export class WithdrawSuccessionInput extends ChangeInput {}
