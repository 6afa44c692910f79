import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';
import { HonourLevel } from '../../honour/honour.enums';
import { Stage } from '../../teacher/stage';
import { Subject } from '../../teacher/subject';
import { StudioKind } from '../studio-kind';

@InputType({ description: 'A new studio (成立工作室).' })
export class FoundStudioInput extends CreationInput {
  @Field(() => String, { nullable: true, description: 'Code; made when left out (工作室编号).' })
  code?: string;

  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => StudioKind, { description: 'Kind (工作室类别).' })
  kind!: StudioKind;

  @Field(() => HonourLevel, { description: 'Level that sets it up (级别).' })
  level!: HonourLevel;

  @Field(() => ID, { description: 'The master who leads it (主持人).' })
  leader!: string;

  @Field(() => ID, { description: 'The school that hosts it (挂牌学校).' })
  hostSchool!: string;

  @Field(() => Subject, { nullable: true, description: 'Subject; none for a studio for all (学科).' })
  subject?: Subject;

  @Field(() => Stage, { description: 'Stage of schooling (学段).' })
  stage!: Stage;

  @Field(() => Int, { nullable: true, description: 'Year it is set up; this year when left out (成立年份).' })
  foundedYear?: number;
}

@InputType({ description: 'Who joins which studio, and when (加入工作室).' })
export class JoinStudioInput extends CreationInput {
  @Field(() => ID, { description: 'The studio (工作室).' })
  studio!: string;

  @Field(() => ID, { description: 'The teacher, of any school (教师).' })
  teacher!: string;

  @Field(() => DateScalar, { description: 'First day (开始日期).' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer a member; open-ended when left out (结束日期, 不含当日).' })
  endsOn?: string;
}

@InputType({ description: 'Which membership ends, and when (退出工作室).' })
export class LeaveStudioInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'First day no longer a member, not later than planned (结束日期, 不含当日).' })
  endsOn!: string;
}
