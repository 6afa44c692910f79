import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DatedRecord, keyedById, SeenBy } from '../../../kit';
import { Subject } from '../../foreign/subject';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'That a teacher is researcher of a subject at a research organisation for a time (教研员任用).' })
@keyedById()
@Entity()
export class ResearcherAssignment extends DatedRecord {
  @Column({ type: 'uuid' })
  teacherId!: string;

  @Column({ type: 'text' })
  @Field(() => Subject, { description: 'Subject of the research (教研学科).' })
  subject!: Subject;

  @Column({ type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether full time, or beside teaching (是否专职).' })
  fullTime!: boolean;
}
