import { Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, DateTimeScalar, keyedById, Recorded, SeenBy } from '../../../kit';
import type { PlanConstraints } from './constraints';
import { ExchangePlanState } from './plan.enums';
import type { StoredMissedMinimum, StoredUnfilledNeed } from './unfilled';

@SeenBy('COUNTY')
@ObjectType({ description: 'Exchange plan (交流方案): who should move where, chosen by an optimiser under the rules and the constraints of the planner. Nobody moves by it.' })
@keyedById()
@Entity()
export class ExchangePlan extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (方案编号).' })
  code!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (方案名称).' })
  name!: string;

  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'text', nullable: true })
  author!: string | null;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the other planners of the county see it (是否共享).' })
  shared!: boolean;

  @Column({ type: 'text' })
  @Field(() => ExchangePlanState, { description: 'How far it has come (方案状态).' })
  state!: ExchangePlanState;

  @Column({ type: 'date' })
  @Field(() => DateScalar, { description: 'The day as of which it is computed (截至日期).' })
  asOf!: string;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Code of the pack of rules that was asked for (规则包编号); null for those the county follows.' })
  rulePack!: string | null;

  @Column({ type: 'jsonb' })
  constraints!: PlanConstraints;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'What was minimised (目标值), the smaller the better; null without a plan.' })
  objectiveValue!: number | null;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'No plan can be better than this (目标下界); null when nothing is proven.' })
  bound!: number | null;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'How far it may be from the best, as a part of its value (最优性差距); 0 when it is proven to be best.' })
  gap!: number | null;

  @Column({ type: 'jsonb', nullable: true })
  unfilled!: StoredUnfilledNeed[] | null;

  @Column({ type: 'jsonb', nullable: true })
  missed!: StoredMissedMinimum[] | null;

  @Column({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was begun (开始时间).' })
  startedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done (完成时间); null while it is computed.' })
  finishedAt!: Date | null;
}
