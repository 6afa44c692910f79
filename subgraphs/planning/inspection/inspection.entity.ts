import { Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../kit';
import { InspectionVerdict } from './inspection-verdict';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Inspection of a school, or of a county as a whole, on one topic (督导评估).' })
@keyedById()
@Entity()
export class Inspection extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (督导编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'uuid', nullable: true })
  schoolId!: string | null;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'What was looked at (督导事项).' })
  topic!: string;

  @Column({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day of the inspection (督导日期).' })
  inspectedOn!: string;

  @Column({ type: 'text' })
  @Field(() => InspectionVerdict, { description: 'What it found (督导结论).' })
  verdict!: InspectionVerdict;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Score of a hundred (得分); null where none is given.' })
  score!: number | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day from which the result is public (结果公示日期); null until it is.' })
  publishedOn!: string | null;
}
