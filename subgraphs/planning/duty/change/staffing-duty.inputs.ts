import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';
import { DutySide } from '../duty-side';

@InputType({ description: 'Which duty towards teachers a county gives itself or its schools (明确县管校聘职责).' })
export class GiveStaffingDutyInput extends CreationInput {
  @Field(() => ID, { description: 'The county (县区).' })
  county!: string;

  @Field(() => DutySide, { description: 'Who has it (职责主体).' })
  side!: DutySide;

  @Field(() => String, { description: 'What it is, as the plan words it (职责), up to 200 characters.' })
  duty!: string;

  @Field(() => Int, { nullable: true, description: 'Its place among those of its side, from 1 on, that no other has at the time (序号); the last one when left out.' })
  place?: number | null;

  @Field(() => DateScalar, { description: 'First day (开始日期).' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer; open-ended when left out (结束日期, 不含当日).' })
  endsOn?: string | null;
}

@InputType({ description: 'Which duty is nobody’s any more, and from when (终止县管校聘职责).' })
export class EndStaffingDutyInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'First day no longer, earlier than before (结束日期, 不含当日).' })
  endsOn!: string;
}
