import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DatedRecord, keyedById, SeenBy } from '../../kit';
import { Subject } from '../teacher/subject';

/** Keeps both schools as they were when the pair was made: that a pair crosses schools must not change when one moves on. */
@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Mentor link (师徒结对): an experienced teacher guides another in a subject, at the same or another school.' })
@keyedById()
@Entity()
export class MentorLink extends DatedRecord {
  @Column({ type: 'uuid' })
  mentorId!: string;

  @Column({ type: 'uuid' })
  menteeId!: string;

  @Column({ type: 'text' })
  @Field(() => Subject, { description: 'Subject of the guidance (学科).' })
  subject!: Subject;

  @Column({ type: 'uuid' })
  mentorSchoolId!: string;

  @Column({ type: 'uuid' })
  menteeSchoolId!: string;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What came of it (成效); null while nothing is recorded.' })
  outcome!: string | null;
}
