import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';
import { Stage } from './stage';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Class of a school in one school year (班级), with its size; no pupil is named.' })
@keyedById()
@Entity()
export class ClassGroup extends Recorded {
  @Column({ type: 'uuid' })
  schoolId!: string;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Year in which the school year begins (学年起始年份).' })
  schoolYear!: number;

  @Column({ type: 'text' })
  @Field(() => Stage, { description: 'Stage of schooling (学段).' })
  stage!: Stage;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Grade within the stage, from 1 (年级).' })
  grade!: number;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Number of the class within its grade, from 1 (班号).' })
  number!: number;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Pupils, persons (班额); from which size it is oversize (大班额), the rules of its county tell.' })
  size!: number;
}
