import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../../kit';
import { Stage } from '../../foreign/stage';
import { Subject } from '../../foreign/subject';
import { MovePurpose } from './plan.enums';

@SeenBy('COUNTY')
@ObjectType({ description: 'One move of an exchange plan with its reasons (方案中的调整及理由), as they were when it was computed.' })
@keyedById()
@Entity()
export class ExchangePlanMove extends Recorded {
  @Column({ type: 'uuid' })
  planId!: string;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Its place in the plan, from 1 (序号).' })
  place!: number;

  @Column({ type: 'uuid' })
  teacherId!: string;

  @Column({ type: 'uuid' })
  fromSchoolId!: string;

  @Column({ type: 'uuid' })
  toSchoolId!: string;

  @Column({ type: 'text' })
  @Field(() => Stage, { description: 'Stage (学段).' })
  stage!: Stage;

  @Column({ type: 'text' })
  @Field(() => Subject, { description: 'Subject (学科).' })
  subject!: Subject;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether a backbone teacher (是否骨干教师).' })
  backbone!: boolean;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Whole years at the sending school (连续任教年数).' })
  yearsAtSchool!: number;

  @Column({ type: 'numeric' })
  @Field(() => Float, { description: 'Teachers of the subject that the receiving school lacked, persons (接收学校缺额); under a half, or below 0, it lacked none.' })
  gap!: number;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'The same with all moves of the plan (调整后缺额); null of plans that did not keep it.' })
  gapAfter!: number | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => MovePurpose, { nullable: true, description: 'What it does for the receiving school (调整作用); null of plans that did not keep it.' })
  purpose!: MovePurpose | null;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Place in the plan of the move that takes away the teacher whom it replaces (对应调出序号); null where it replaces nobody.' })
  replacesPlace!: number | null;

  @Column({ type: 'numeric' })
  @Field(() => Float, { description: 'Teachers that the stage of the sending school had over what was due to it, principals and deputies left out, persons (派出学段超配); who leaves may be made good by who comes (对调).' })
  senderSurplus!: number;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether both schools belong to one group (是否同一集团).' })
  sameGroup!: boolean;

  @Column({ type: 'double precision', nullable: true })
  @Field(() => Float, { nullable: true, description: 'How far apart the schools are, km as the crow flies (直线距离, 千米); null when a position was not on record.' })
  kilometres!: number | null;
}
