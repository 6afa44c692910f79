import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../kit';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Yearly appraisal of a school (学校年度绩效考核), with what training quality counted in it.' })
@keyedById()
@Entity()
export class SchoolAppraisal extends Recorded {
  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'uuid' })
  schoolId!: string;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Calendar year that was appraised (考核年度).' })
  year!: number;

  @Column({ type: 'numeric' })
  @Field(() => Float, { description: 'Score of a hundred (考核得分).' })
  score!: number;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Training quality as it was counted, of a hundred (计入考核的培训质量得分); null where it did not count.' })
  trainingScore!: number | null;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'How many of a hundred points are for training quality (培训质量占分); null where it did not count.' })
  trainingWeight!: number | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day from which the result is public (结果公示日期); null until it is.' })
  publishedOn!: string | null;
}
