import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { CreationInput } from '../../../../kit';
import { TrainingMode, TrainingUnit } from '../programme.enums';
import { TrainingLevel } from '../training-level';

@InputType({ description: 'A new line of a yearly training plan (新建培训项目).' })
export class CreateProgrammeInput extends CreationInput {
  @Field(() => String, { nullable: true, description: 'Code; made when left out (编号).' })
  code?: string;

  @Field(() => String, { description: 'Name (项目名称).' })
  name!: string;

  @Field(() => TrainingLevel, { description: 'Level that organises it (级别).' })
  level!: TrainingLevel;

  @Field(() => TrainingMode, { nullable: true, description: 'How it is given (培训方式).' })
  mode?: TrainingMode;

  @Field(() => ID, { nullable: true, description: 'The county whose teachers it trains; none for one of several counties (县区).' })
  county?: string;

  @Field(() => String, { description: 'Who is to be trained (培训对象).' })
  targetGroup!: string;

  @Field(() => String, { nullable: true, description: 'Institution that provides it (承训机构).' })
  provider?: string;

  @Field(() => Int, { description: 'Year of the plan (年度).' })
  year!: number;

  @Field(() => TrainingUnit, { description: 'What its figures count (计量单位).' })
  unit!: TrainingUnit;

  @Field(() => Int, { nullable: true, description: 'Planned, in that unit (计划数).' })
  planned?: number;

  @Field(() => Float, { nullable: true, description: 'Credit hours for each person (人均学时).' })
  hoursPerPerson?: number;
}
