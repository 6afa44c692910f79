import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';

@SeenBy('EVERYONE')
@ObjectType({ description: 'School that took part in a joint activity (活动参与校).' })
@keyedById()
@Entity()
export class ActivityParticipant extends Recorded {
  @Column({ type: 'uuid' })
  activityId!: string;

  @Column({ type: 'uuid' })
  schoolId!: string;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Persons of the school who took part, teachers or pupils (参加人数); null when not reported.' })
  persons!: number | null;
}
