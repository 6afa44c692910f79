import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';

@InputType({ description: 'Which pack of rules a county follows from when on (采用规则包).' })
export class AdoptRulePackInput extends CreationInput {
  @Field(() => ID, { description: 'The county (县区).' })
  county!: string;

  @Field(() => ID, { description: 'The pack (规则包): the national one, or one of the province of the county.' })
  pack!: string;

  @Field(() => DateScalar, { description: 'First day (开始日期); its figures of that day and later are held against the pack.' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer; open-ended when left out (结束日期, 不含当日).' })
  endsOn?: string;
}

@InputType({ description: 'Which pack a county no longer follows, and from when (停用规则包).' })
export class EndRulePackInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'First day no longer, earlier than before (结束日期, 不含当日).' })
  endsOn!: string;
}
