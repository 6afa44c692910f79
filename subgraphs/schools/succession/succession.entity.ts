import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, dayBefore, keyedById, Recorded, SeenBy } from '../../kit';
import type { PartOfSchool } from './part-of-school';
import { SuccessionKind, SuccessionState } from './succession.enums';

@SeenBy('EVERYONE')
@ObjectType({ description: 'What became of a school (学校沿革): closure, merger, split, change of name or code, relief or branch. Its history stays.' })
@keyedById()
@Entity()
export class SchoolSuccession extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  schoolId!: string;

  @Column({ type: 'uuid', nullable: true })
  successorId!: string | null;

  @Column({ type: 'text' })
  @Field(() => SuccessionKind, { description: 'What happened (类别).' })
  kind!: SuccessionKind;

  @Column({ type: 'text' })
  @Field(() => SuccessionState, { description: 'How far it has come (状态).' })
  state!: SuccessionState;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Year of the decision (决定年份); null where no source tells it.' })
  decidedYear!: number | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day from which it holds (生效日期).' })
  effectiveOn!: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'End of the transition period, three years for a teaching point: first day after it (过渡期结束日期, 不含当日).' })
  transitionEndsOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the transition period (过渡期末日, 含当日); null where it has none.' })
  transitionLastDay?(): string | null {
    return this.transitionEndsOn === null ? null : dayBefore(this.transitionEndsOn);
  }

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Former name, for a renaming (原校名).' })
  formerName!: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Former code, for a school that goes on under another one (原学校标识码).' })
  formerCode!: string | null;

  /** What alone goes over when a school is divided. */
  @Column({ type: 'jsonb', nullable: true })
  part!: PartOfSchool | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which all that depends on the school had followed (随转完成日期); null while what has no days of its own waits for the day the change takes effect.',
  })
  carriedOn!: string | null;
}
