import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';
import { HonourKind, HonourLevel } from '../honour/honour.enums';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Selection cycle (评选周期): how often a county selects for one kind and level of honour, and how many each time.' })
@keyedById()
@Entity()
export class SelectionCycle extends Recorded {
  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'text' })
  @Field(() => HonourKind, { description: 'Kind of honour (荣誉类别).' })
  kind!: HonourKind;

  @Column({ type: 'text' })
  @Field(() => HonourLevel, { description: 'Level of the honour (级别).' })
  level!: HonourLevel;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Fewest years from one selection to the next (评选间隔下限), years.' })
  yearsAtLeast!: number;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Most years from one selection to the next (评选间隔上限), years; the same as the fewest where the plan gives no range.' })
  yearsAtMost!: number;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether holders stand for selection again (是否重新评选); false where each selection adds to those who hold it.' })
  renews!: boolean;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many are selected each time, persons (每次评选名额); null when not stated.' })
  places!: number | null;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Year of the first selection (首次评选年份); null when not stated.' })
  firstYear!: number | null;
}
