import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../../kit';
import { Subject } from '../../teacher/subject';
import { TrainingLevel } from '../programme/training-level';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Rural-teacher cultivation station (乡村教师培育站): trains rural teachers of one subject over a fixed cycle at a host school.' })
@keyedById()
@Entity()
export class CultivationStation extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Column({ type: 'text' })
  @Field(() => TrainingLevel, { description: 'Level that sets it up (级别).' })
  level!: TrainingLevel;

  @Column({ type: 'uuid' })
  hostSchoolId!: string;

  @Column({ type: 'text' })
  @Field(() => Subject, { description: 'Subject (学科).' })
  subject!: Subject;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Year in which it runs or begins (年度).' })
  year!: number;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it is approved (是否立项).' })
  approved!: boolean;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Funding, yuan (经费, 元); null when not stated.' })
  fundingYuan!: number | null;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Trainees, persons (学员数); null when not stated.' })
  trainees!: number | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Its cycle, such as 一年一周期 (培训周期); null when not stated.' })
  cycle!: string | null;
}
