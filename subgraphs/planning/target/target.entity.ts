import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../kit';
import { Stage } from '../foreign/stage';
import { Comparator } from '../rules/rule.enums';
import { TargetMeasure } from './measure/target-measure';
import { TargetArea, TargetDomain, TargetRecurrence } from './target.enums';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Target of a county plan (规划目标): what is to be reached by when, and what of the graph observes it.' })
@keyedById()
@Entity()
export class Target extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (目标编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'What is to be reached, as the plan words it (目标名称).' })
  title!: string;

  @Column({ type: 'text' })
  @Field(() => TargetDomain, { description: 'What it is about (目标领域).' })
  domain!: TargetDomain;

  @Column({ type: 'text', nullable: true })
  @Field(() => TargetMeasure, { nullable: true, description: 'What of the graph observes it (观测指标); null when nothing does, and the county records its value.' })
  measure!: TargetMeasure | null;

  @Column({ type: 'text', array: true, nullable: true })
  @Field(() => [Stage], { nullable: true, description: 'Stages it is about (学段); null for all.' })
  stages!: Stage[] | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => TargetArea, { nullable: true, description: 'Whether it is about town or country only (城乡范围); null for both.' })
  area!: TargetArea | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Name that a record bears to be counted (计数对象): of a designation, a project, a training or a construction programme; null where all are.' })
  countedName!: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => Comparator, { nullable: true, description: 'On which side of the threshold it is met (比较方式); null for a target in words.' })
  comparator!: Comparator | null;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'The number to reach, which meets it itself (目标值); null for a target in words.' })
  threshold!: number | null;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Upper end where the plan gives a range, such as 6-8 (目标值上限): it is met from the lower end on or, where it is at most, up to this one.' })
  thresholdMax!: number | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Unit of its number and of its values (单位): 所, %, 人次; null for a target in words.' })
  unit!: string | null;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Where it started from, in its unit (基期值); null when the plan does not say.' })
  baseline!: number | null;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Year of the baseline (基期年份).' })
  baselineYear!: number | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day of its period (起始日期); null when the plan names none.' })
  startsOn!: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day by which it is to be reached, of a yearly one the last day it holds for (完成期限); null when it has no date.' })
  dueOn!: string | null;

  @Column({ type: 'text' })
  @Field(() => TargetRecurrence, { description: 'Whether it is to be met once or every year (目标频次).' })
  recurrence!: TargetRecurrence;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'The plan that sets it (规划文件).' })
  document!: string;
}
