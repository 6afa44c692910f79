import { Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../kit';
import { Subject } from '../teacher/subject';

/** Keeps whom it was for beside the link: a file names people, and the database finds the link that held between them that day. */
@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Mentor session (师徒活动): mentor and mentee work together on something, on one day of their link.' })
@keyedById()
@Entity()
export class MentorSession extends Recorded {
  @Column({ type: 'uuid' })
  mentorLinkId!: string;

  @Column({ type: 'uuid' })
  mentorId!: string;

  @Column({ type: 'uuid' })
  menteeId!: string;

  @Column({ type: 'text' })
  @Field(() => Subject, { description: 'Subject of the guidance (学科).' })
  subject!: Subject;

  @Column({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day on which it was held (活动日期).' })
  heldOn!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'What it was about (主题).' })
  topic!: string;

  @Column({ type: 'numeric' })
  @Field(() => Float, { description: 'How long it took, in hours (时长, 小时).' })
  hours!: number;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where (地点); null when not known.' })
  place!: string | null;
}
