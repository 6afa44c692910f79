import { ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../../kit';

@SeenBy('SIGNED_IN')
@ObjectType({
  description:
    'Trainer of a session (授课教师): a teacher who gives it. Trainers from outside stand behind the provider of the programme; they are not named.',
})
@keyedById()
@Entity()
export class SessionTrainer extends Recorded {
  @Column({ type: 'uuid' })
  sessionId!: string;

  @Column({ type: 'uuid' })
  teacherId!: string;

  @Column({ type: 'uuid', nullable: true })
  fromSchoolId!: string | null;
}
