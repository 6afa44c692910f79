import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../kit';
import { AreaSuccessionKind, AreaSuccessionState } from './area-succession.enums';

/** What of an area changes: the schools or townships that go over, or the code, name and rank that it has from then on. */
export interface AreaChange {
  readonly schools?: readonly string[];
  readonly townships?: readonly string[];
  readonly code?: string;
  readonly name?: string;
  readonly kind?: string;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'What became of a county or township (行政区划沿革): merger, division, a new code or name, or a township that went to another county.' })
@keyedById()
@Entity()
export class AreaSuccession extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'text' })
  @Field(() => AreaSuccessionKind, { description: 'What happened (类别).' })
  kind!: AreaSuccessionKind;

  @Column({ type: 'text' })
  @Field(() => AreaSuccessionState, { description: 'How far it has come (状态).' })
  state!: AreaSuccessionState;

  @Column({ type: 'uuid', nullable: true })
  countyId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  successorCountyId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  townshipId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  successorTownshipId!: string | null;

  /** The change of the county whose code this township's code follows. It is completed and withdrawn with that one. */
  @Column({ type: 'uuid', nullable: true })
  causeId!: string | null;

  @Column({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day from which it holds (生效日期).' })
  effectiveOn!: string;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Former division code, for an area that goes on under another one (原行政区划代码).' })
  formerCode!: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Former name, where it changed (原名称).' })
  formerName!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  part!: AreaChange | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day on which all that depends on the area had followed (随转完成日期); null while it waits for the day the change takes effect.' })
  carriedOn!: string | null;
}
