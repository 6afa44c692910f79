import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../../kit';
import { Subject } from '../../teacher/subject';
import { SharedAsset } from './shared-asset';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Entry in the pool of training experts (培训人才库): a teacher, the subject, and what is shared with the county.' })
@keyedById()
@Entity()
export class TrainingExpert extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  teacherId!: string;

  @Column({ type: 'text' })
  @Field(() => Subject, { description: 'Subject (学科).' })
  subject!: Subject;

  @Column({ type: 'text' })
  @Field(() => SharedAsset, { description: 'What is shared (共享成果类别).' })
  sharedAsset!: SharedAsset;
}
