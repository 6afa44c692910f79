import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../../kit';
import { Stage } from '../../../foreign/stage';
import { Subject } from '../../../foreign/subject';
import { LiftableConstraint } from '../plan.enums';

@InputType({ description: 'What a plan must keep to and what it is for (方案约束与目标).' })
export class PlanConstraintsInput {
  @Field(() => Int, { description: 'At most so many moves, 1 to 500 (最多调整人数).' })
  maxMoves!: number;

  @Field(() => Int, { defaultValue: 0, description: 'At least so many moves, up to maxMoves (最少调整人数): exchanges of two schools (对调) are made where no need asks for more.' })
  minMoves!: number;

  @Field(() => Float, { nullable: true, description: 'At least this share of those who are due rotates in the school year with the plan, from 0 to 1, as the rule on the share counts (全县交流比例下限), such as 0.1.' })
  minRotationShare?: number;

  @Field(() => Float, { nullable: true, description: 'At least this share of those due at every sending school leaves it, in whole persons, from 0 to 1 (学校派出比例下限).' })
  minSchoolShare?: number;

  @Field(() => Float, { nullable: true, description: 'At most this share of those due at a school leaves it, in whole persons, from 0 to 1 (学校派出比例上限).' })
  maxSchoolShare?: number;

  @Field(() => Int, { defaultValue: 0, description: 'So many teachers fewer than are due a stage of a school, and a subject in it, may be left with, 0 to 20 (允许缺编人数). A class always has somebody to teach it.' })
  mayBeShortBy!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether village schools may send teachers towards the town (是否允许乡村学校教师调往城镇).' })
  villageToTown!: boolean;

  @Field(() => [LiftableConstraint], { defaultValue: [], description: 'Constraints that do not hold for this plan (放开的约束); its simulation warns of what they would have kept out.' })
  lift!: LiftableConstraint[];

  @Field(() => Float, { nullable: true, description: 'At least this share of backbone teachers among those who move, from 0 to 1 (骨干教师最低比例); what the rule says, of those whom it counts, when left out.' })
  minBackboneShare?: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Only between schools of one group (是否限同一集团).' })
  insideGroup!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Nobody whose mentor pairs it would pull apart (是否保留师徒结对).' })
  keepMentorLinks!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Only to schools under a township or in a rural place, or only to the others (接收学校是否限乡镇或农村).' })
  townshipReceivers?: boolean;

  @Field(() => [ID], { nullable: true, description: 'Only to these schools (接收学校).' })
  receivers?: string[];

  @Field(() => [ID], { nullable: true, description: 'Only from these schools (派出学校).' })
  senders?: string[];

  @Field(() => [Subject], { nullable: true, description: 'Only of these subjects (学科).' })
  subjects?: Subject[];

  @Field(() => Stage, { nullable: true, description: 'Only of this stage (学段).' })
  stage?: Stage;

  @Field(() => Float, { nullable: true, description: 'Only between schools at most so many km apart as the crow flies, 0 to 1000 (最远直线距离, 千米); schools without a position on record are left out then.' })
  maxKilometres?: number;

  @Field(() => Float, { defaultValue: 1, description: 'How much it matters that needs are filled, the largest first, 0 or more (补缺权重).' })
  fillNeeds!: number;

  @Field(() => Float, { defaultValue: 0, description: 'How much it matters that backbone teachers are shared out evenly among pupils, 0 or more (骨干教师均衡权重).' })
  balanceBackbone!: number;

  @Field(() => Float, { defaultValue: 0, description: 'How much it matters that teachers move to schools near their own, 0 or more (就近权重). What is not known counts as the longest way.' })
  shortJourneys!: number;

  @Field(() => Int, { defaultValue: 30, description: 'Seconds after which the best plan found so far is taken, 1 to 300 (计算时限).' })
  timeLimitSeconds!: number;
}

@InputType({ description: 'A plan to be computed (生成交流方案).' })
export class ProposeExchangePlanInput extends CreationInput {
  @Field(() => ID, { description: 'County (县区).' })
  county!: string;

  @Field(() => String, { description: 'Name, up to 200 characters (方案名称).' })
  name!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day as of which it is computed (截至日期); today when left out.' })
  asOf?: string;

  @Field(() => String, { nullable: true, description: 'Code of the pack of rules to put over the national one (规则包编号); those the county follows when left out.' })
  rulePack?: string;

  @Field(() => PlanConstraintsInput, { description: 'What it must keep to and what it is for (约束与目标).' })
  constraints!: PlanConstraintsInput;
}

@InputType({ description: 'Which plan, and whether the other planners of the county see it (共享交流方案).' })
export class ShareExchangePlanInput extends ChangeInput {
  @Field(() => Boolean, { description: 'Whether they do (是否共享).' })
  shared!: boolean;
}

@InputType({ description: 'Which computation is to end (取消方案计算).' })
export class CancelExchangePlanInput extends ChangeInput {}
