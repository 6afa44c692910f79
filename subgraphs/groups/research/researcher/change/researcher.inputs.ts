import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../../kit';
import { Subject } from '../../../foreign/subject';

@InputType({ description: 'Who becomes researcher of what, and where (任用教研员).' })
export class AssignResearcherInput extends CreationInput {
  @Field(() => ID, { description: 'The teacher (教师).' })
  teacher!: string;

  @Field(() => Subject, { description: 'Subject of the research (教研学科).' })
  subject!: Subject;

  @Field(() => ID, { description: 'The organisation, which must hold all the time (教研组织).' })
  organisation!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether full time, which is possible at one organisation at a time (是否专职).' })
  fullTime!: boolean;

  @Field(() => DateScalar, { description: 'First day (开始日期).' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer; open-ended when left out (结束日期, 不含当日).' })
  endsOn?: string;
}

@InputType({ description: 'Who is no longer researcher, and when (解除教研员任用).' })
export class EndResearcherAssignmentInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'First day no longer, earlier than before (结束日期, 不含当日).' })
  endsOn!: string;
}
