import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';
import { InspectorKind } from '../inspector-kind';

@InputType({ description: 'An inspector of a zone (聘任督学).' })
export class AppointInspectorInput extends CreationInput {
  @Field(() => ID, { description: 'The county (县区).' })
  county!: string;

  @Field(() => String, { description: 'Name (姓名), up to 60 characters.' })
  name!: string;

  @Field(() => String, { description: 'Zone (督学责任区), up to 200 characters.' })
  zone!: string;

  @Field(() => InspectorKind, { description: 'Whether full-time (督学类别).' })
  kind!: InspectorKind;

  @Field(() => DateScalar, { description: 'First day (开始日期).' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer; open-ended when left out (结束日期, 不含当日).' })
  endsOn?: string;

  @Field(() => String, { nullable: true, description: 'Code (督学编号); made when left out.' })
  code?: string;
}

@InputType({ description: 'Which inspector answers for which school, from when (责任督学挂牌).' })
export class AssignInspectorInput extends CreationInput {
  @Field(() => ID, { description: 'The inspector (督学).' })
  inspector!: string;

  @Field(() => ID, { description: 'The school (学校), of the same county.' })
  school!: string;

  @Field(() => DateScalar, { description: 'First day (开始日期).' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer; open-ended when left out (结束日期, 不含当日).' })
  endsOn?: string;
}

@InputType({ description: 'Which inspector no longer answers for a school, and from when (撤销挂牌).' })
export class EndInspectorAssignmentInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'First day no longer, earlier than before (结束日期, 不含当日).' })
  endsOn!: string;
}
