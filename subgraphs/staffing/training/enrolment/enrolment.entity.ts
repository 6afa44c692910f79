import { Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../../kit';
import { EnrolmentState } from './enrolment-state';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Enrolment of a teacher in a training session (参训记录).' })
@keyedById()
@Entity()
export class TrainingEnrolment extends Recorded {
  @Column({ type: 'uuid' })
  sessionId!: string;

  @Column({ type: 'uuid' })
  teacherId!: string;

  @Column({ type: 'text' })
  @Field(() => EnrolmentState, { description: 'State (状态).' })
  state!: EnrolmentState;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Credit hours granted (认定学时); null while none are, which is not the same as zero.' })
  hours!: number | null;
}
