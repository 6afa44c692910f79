import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';
import { SupportArea } from '../support-area';

@InputType({ description: 'Which school helps which, with what and from when (结成对口帮扶).' })
export class PairSchoolsInput extends CreationInput {
  @Field(() => ID, { description: 'The school that helps (支援校).' })
  supporter!: string;

  @Field(() => ID, { description: 'The school that is helped (受援校).' })
  supported!: string;

  @Field(() => [SupportArea], { nullable: true, description: 'What the help is with (帮扶方面).' })
  areas?: SupportArea[];

  @Field(() => DateScalar, { description: 'First day (开始日期).' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer; open-ended when left out (结束日期, 不含当日).' })
  endsOn?: string;

  @Field(() => String, { nullable: true, description: 'Code (结对编号); made when left out.' })
  code?: string;
}

@InputType({ description: 'Which pairing ends, and when (结束对口帮扶).' })
export class EndPairingInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'First day no longer, earlier than before (结束日期, 不含当日).' })
  endsOn!: string;
}
