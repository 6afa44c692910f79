import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';

@InputType({ description: 'The appraisal of a school for a year (登记学校年度考核).' })
export class RecordAppraisalInput extends CreationInput {
  @Field(() => ID, { description: 'The school, open at the end of that year or, in the current year, today (学校).' })
  school!: string;

  @Field(() => Int, { description: 'Calendar year that was appraised, not one to come (考核年度).' })
  year!: number;

  @Field(() => Float, { description: 'Score, 0 to 100 (考核得分).' })
  score!: number;

  @Field(() => Float, { nullable: true, description: 'Training quality as it counted, 0 to 100, together with its weight (培训质量得分).' })
  trainingScore?: number;

  @Field(() => Float, { nullable: true, description: 'How many of a hundred points are for training quality, above 0 and below 100 (培训质量占分).' })
  trainingWeight?: number;
}

@InputType({ description: 'Which result becomes public (公示学校考核结果).' })
export class PublishAppraisalInput extends ChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'Day from which it is public (结果公示日期), not one to come and not before the year ends; today when left out.' })
  publishedOn?: string;
}
