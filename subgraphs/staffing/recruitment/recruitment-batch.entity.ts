import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';
import { Subject } from '../teacher/subject';
import { RecruitmentProgramme } from './recruitment-programme';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Recruitment batch (招录批次): how many teachers came in one year under one programme.' })
@keyedById()
@Entity()
export class RecruitmentBatch extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (批次编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'uuid', nullable: true })
  schoolId!: string | null;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Year (年份).' })
  year!: number;

  @Column({ type: 'text' })
  @Field(() => RecruitmentProgramme, { description: 'Programme (招录渠道).' })
  programme!: RecruitmentProgramme;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Teachers recruited, persons (人数).' })
  headcount!: number;

  @Column({ type: 'text', nullable: true })
  @Field(() => Subject, { nullable: true, description: 'Subject (学科); null when the batch covers several.' })
  subject!: Subject | null;
}
