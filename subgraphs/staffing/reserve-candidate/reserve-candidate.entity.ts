import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../kit';
import { ReserveMode, ReserveStage } from './reserve-candidate.enums';

@SeenBy('OFFICE')
@ObjectType({ description: 'Reserve candidate (校长后备人才): a teacher being developed to become a principal.' })
@keyedById()
@Entity()
export class ReserveCandidate extends Recorded {
  @Column({ type: 'uuid' })
  teacherId!: string;

  @Column({ type: 'uuid', nullable: true })
  schoolId!: string | null;

  @Column({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day in the pool (入库日期).' })
  enteredOn!: string;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day no longer in the pool (出库日期); null while in it.' })
  leftOn!: string | null;

  @Column({ type: 'text' })
  @Field(() => ReserveStage, { description: 'How far the candidate has been developed (培养阶段).' })
  stage!: ReserveStage;

  @Column({ type: 'text', array: true, nullable: true })
  @Field(() => [ReserveMode], {
    nullable: true,
    description: 'Ways of development taken part in so far (培养方式); null when nothing is recorded.',
  })
  modes!: ReserveMode[] | null;
}
