import { Field, Float, Int, ObjectType } from 'type-graphql';
import { SeenBy } from '../../../kit';
import { SchoolStub } from '../../foreign/school.stub';
import { Stage } from '../../foreign/stage';
import { Subject } from '../../foreign/subject';
import type { PlanConstraints } from './constraints';
import { LiftableConstraint } from './plan.enums';

@SeenBy('COUNTY')
@ObjectType({ description: 'What a plan had to keep to and what it was for (方案约束与目标), so that plans can be compared.' })
export class PlanAims {
  @Field(() => Int, { description: 'At most so many moves (最多调整人数).' })
  maxMoves!: number;

  @Field(() => Int, { description: 'At least so many moves (最少调整人数).' })
  minMoves!: number;

  @Field(() => Float, { nullable: true, description: 'At least this share of those who are due rotates in the school year (全县交流比例下限); null when none was asked for.' })
  minRotationShare!: number | null;

  @Field(() => Float, { nullable: true, description: 'At least this share of those due leaves every sending school (学校派出比例下限); null when none was asked for.' })
  minSchoolShare!: number | null;

  @Field(() => Float, { nullable: true, description: 'At most this share of those due leaves a school (学校派出比例上限); null for any.' })
  maxSchoolShare!: number | null;

  @Field(() => Int, { description: 'So many teachers fewer than are due a stage of a school may be left with (允许缺编人数).' })
  mayBeShortBy!: number;

  @Field(() => Boolean, { description: 'Whether village schools may send teachers towards the town (是否允许乡村学校教师调往城镇).' })
  villageToTown!: boolean;

  @Field(() => [LiftableConstraint], { description: 'Constraints that were lifted (放开的约束).' })
  lift!: readonly LiftableConstraint[];

  @Field(() => Float, { nullable: true, description: 'At least this share of backbone teachers among those who move (骨干教师最低比例); null for that of the rule.' })
  minBackboneShare!: number | null;

  @Field(() => Boolean, { description: 'Only between schools of one group (是否限同一集团).' })
  insideGroup!: boolean;

  @Field(() => Boolean, { description: 'Nobody whose mentor pairs it would pull apart (是否保留师徒结对).' })
  keepMentorLinks!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Only to schools under a township or in a rural place, or only to the others (接收学校是否限乡镇或农村); null for all.' })
  townshipReceivers!: boolean | null;

  @Field(() => [SchoolStub], { nullable: true, description: 'Only to these schools (接收学校); null for all.' })
  receivers!: SchoolStub[] | null;

  @Field(() => [SchoolStub], { nullable: true, description: 'Only from these schools (派出学校); null for all.' })
  senders!: SchoolStub[] | null;

  @Field(() => [Subject], { nullable: true, description: 'Only of these subjects (学科); null for all.' })
  subjects!: readonly Subject[] | null;

  @Field(() => Stage, { nullable: true, description: 'Only of this stage (学段); null for all.' })
  stage!: Stage | null;

  @Field(() => Float, { nullable: true, description: 'Only between schools at most so many km apart as the crow flies (最远直线距离, 千米); null for any distance.' })
  maxKilometres!: number | null;

  @Field(() => Float, { description: 'Weight of filling needs (补缺权重).' })
  fillNeeds!: number;

  @Field(() => Float, { description: 'Weight of sharing out backbone teachers evenly (骨干教师均衡权重).' })
  balanceBackbone!: number;

  @Field(() => Float, { description: 'Weight of short journeys (就近权重).' })
  shortJourneys!: number;

  @Field(() => Int, { description: 'Seconds after which the best plan found so far was taken (计算时限).' })
  timeLimitSeconds!: number;
}

const schoolsOf = (ids: readonly string[] | null): SchoolStub[] | null => ids && ids.map((id) => ({ id }));

export const aimsOf = ({ receivers, senders, lifted, ...aims }: PlanConstraints): PlanAims => ({ ...aims, lift: lifted, receivers: schoolsOf(receivers), senders: schoolsOf(senders) });
