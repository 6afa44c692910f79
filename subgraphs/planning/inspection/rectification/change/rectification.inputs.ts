import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../../kit';

@InputType({ description: 'What a school is to put right (下达限期整改).' })
export class OrderRectificationInput extends CreationInput {
  @Field(() => ID, { description: 'The inspection that found it (督导): of a school, and not passed without reservations.' })
  inspection!: string;

  @Field(() => String, { description: 'What is to be put right (整改要求), up to 1000 characters.' })
  requirement!: string;

  @Field(() => DateScalar, { description: 'Last day for it (整改期限), not before today.' })
  dueOn!: string;

  @Field(() => String, { nullable: true, description: 'Code (整改编号); made when left out.' })
  code?: string;
}

@InputType({ description: 'What a school has put right (上报整改结果).' })
export class ReportRectificationInput extends ChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was done (整改完成日期); today when left out.' })
  doneOn?: string;
}

@InputType({ description: 'Whether what a school reported is accepted (验收整改).' })
export class DecideRectificationInput extends ChangeInput {
  @Field(() => Boolean, { description: 'Accepted, or rejected and open again (是否通过验收).' })
  accepted!: boolean;
}
