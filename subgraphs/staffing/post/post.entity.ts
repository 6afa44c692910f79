import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';
import { Subject } from '../teacher/subject';
import { ProfessionalTitle } from '../teacher/teacher.enums';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Post of a school (岗位): how many of one title grade, and subject if set, the county allots to it.' })
@keyedById()
@Entity()
export class Post extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (岗位编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  schoolId!: string;

  @Column({ type: 'text' })
  @Field(() => ProfessionalTitle, { description: 'Title grade of the post (岗位等级).' })
  titleGrade!: ProfessionalTitle;

  @Column({ type: 'text', nullable: true })
  @Field(() => Subject, { nullable: true, description: 'Subject (学科); null when the post is open to all.' })
  subject!: Subject | null;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Places of this post, persons (核定岗位数).' })
  quota!: number;
}
