import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../../kit';
import { TrainingMode, TrainingUnit } from './programme.enums';
import { TrainingLevel } from './training-level';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Training programme (培训项目): one line of a yearly training plan, with its planned and done figures in one unit.' })
@keyedById()
@Entity()
export class TrainingProgramme extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (项目名称).' })
  name!: string;

  @Column({ type: 'text' })
  @Field(() => TrainingLevel, { description: 'Level that organises it (级别).' })
  level!: TrainingLevel;

  @Column({ type: 'text', nullable: true })
  @Field(() => TrainingMode, { nullable: true, description: 'How it is given (培训方式); null where the plan does not say.' })
  mode!: TrainingMode | null;

  @Column({ type: 'uuid', nullable: true })
  countyId!: string | null;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Who is to be trained (培训对象).' })
  targetGroup!: string;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Institution that provides it (承训机构); null where the plan names none.' })
  provider!: string | null;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Year of the plan, its first for a plan of several years (年度).' })
  year!: number;

  @Column({ type: 'text' })
  @Field(() => TrainingUnit, { description: 'What planned and done count (计量单位).' })
  unit!: TrainingUnit;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Planned, in the unit of the programme (计划数); null when not stated.' })
  planned!: number | null;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Done, in the unit of the programme (完成数); null when not reported.' })
  done!: number | null;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Credit hours for each person (人均学时); null when not stated.' })
  hoursPerPerson!: number | null;
}
