import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';
import { CooperationArea } from '../cooperation-area';

@InputType({ description: 'An agreement with an outside partner (签订合作办学协议). The county follows from the school or group; without either it is named.' })
export class SignAgreementInput extends CreationInput {
  @Field(() => String, { description: 'Code, not used before (编号).' })
  code!: string;

  @Field(() => ID, { description: 'The outside partner (合作方).' })
  partner!: string;

  @Field(() => ID, { nullable: true, description: 'The county on whose side it is made (县区).' })
  county?: string;

  @Field(() => ID, { nullable: true, description: 'The school that is party to it (学校).' })
  school?: string;

  @Field(() => ID, { nullable: true, description: 'The group that is party to it (集团).' })
  group?: string;

  @Field(() => [CooperationArea], { nullable: true, description: 'What it is about (合作内容).' })
  areas?: CooperationArea[];

  @Field(() => DateScalar, { nullable: true, description: 'Day it was signed; today when left out (签订日期).' })
  signedOn?: string;

  @Field(() => DateScalar, { description: 'First day it holds (开始日期).' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day it no longer holds; open-ended when left out (到期日期, 不含当日).' })
  endsOn?: string;
}

@InputType({ description: 'Which agreement lasts longer, and until when (续签合作办学协议).' })
export class RenewAgreementInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'First day it no longer holds, later than before (到期日期, 不含当日).' })
  endsOn!: string;
}

@InputType({ description: 'Which agreement ends before it expires, and when (终止合作办学协议).' })
export class EndAgreementInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'First day it no longer holds, earlier than before (终止日期, 不含当日).' })
  endsOn!: string;
}
