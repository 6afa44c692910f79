import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';
import { ConsentScope } from '../consent-scope';

@InputType({ description: 'Which school shows which of its data to which group, and when (同意数据共享).' })
export class GiveConsentInput extends CreationInput {
  @Field(() => ID, { description: 'The school that consents (学校).' })
  school!: string;

  @Field(() => ID, { description: 'The group that may see the data, to which the school belongs (集团).' })
  group!: string;

  @Field(() => ConsentScope, { description: 'Which data (共享范围).' })
  scope!: ConsentScope;

  @Field(() => DateScalar, { nullable: true, description: 'First day; today when left out (开始日期).' })
  startsOn?: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer; until withdrawn when left out (结束日期, 不含当日).' })
  endsOn?: string;
}

@InputType({ description: 'Which consent is withdrawn, from today on (撤回数据共享同意).' })
export class WithdrawConsentInput extends ChangeInput {}
