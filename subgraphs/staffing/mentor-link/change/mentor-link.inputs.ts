import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';
import { Subject } from '../../teacher/subject';

@InputType({ description: 'Who is to guide whom (师徒结对). The schools are where both serve meanwhile, and may differ.' })
export class PairMentorInput extends CreationInput {
  @Field(() => ID, { description: 'The one who guides (师傅).' })
  mentor!: string;

  @Field(() => ID, { description: 'The one who is guided (徒弟).' })
  mentee!: string;

  @Field(() => Subject, { description: 'Subject of the guidance (学科).' })
  subject!: Subject;

  @Field(() => DateScalar, { description: 'First day (开始日期).' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer a pair; open-ended when left out (结束日期, 不含当日).' })
  endsOn?: string;
}

@InputType({ description: 'Which pair ends, when, and what came of it (结束师徒结对).' })
export class EndMentorLinkInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'First day no longer a pair, not later than planned (结束日期, 不含当日).' })
  endsOn!: string;

  @Field(() => String, { nullable: true, description: 'What came of it, up to 200 characters (成效).' })
  outcome?: string;
}
