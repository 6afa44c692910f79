import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DatedRecord, keyedById, SeenBy } from '../../kit';
import { RotationKind, RotationState } from './rotation.enums';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Rotation assignment (交流轮岗): a teacher serves for a time at a school other than their own.' })
@keyedById()
@Entity()
export class RotationAssignment extends DatedRecord {
  @Column({ type: 'uuid' })
  teacherId!: string;

  @Column({ type: 'uuid' })
  fromSchoolId!: string;

  @Column({ type: 'uuid' })
  toSchoolId!: string;

  @Column({ type: 'text' })
  @Field(() => RotationKind, { description: 'Form (交流形式).' })
  kind!: RotationKind;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, {
    nullable: true,
    description: 'Of itinerant teaching, the share of the week at the receiving school, 0.4 for two days of five (每周走教占比); null where it is unknown, and for other forms, which take the whole week. What schools need is held against it: the receiving school has this share of the teacher and the own school the rest, all of it where the share is unknown.',
  })
  shareOfWeek!: number | null;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Year in which the school year of its first day begins, which it counts for; school years begin on 1 August (学年起始年份).' })
  schoolYear!: number;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the personnel relation moves too (是否调动人事关系).' })
  personnelRelationMoves!: boolean;

  @Column({ type: 'text' })
  @Field(() => RotationState, { description: 'How far it has come (状态).' })
  state!: RotationState;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'For one that goes on under the successor of one of its schools, the school year in which it first began (接续交流的起始学年); null for all others. It is no new one of a later school year.',
  })
  continuedYear!: number | null;
}
