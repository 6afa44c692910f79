import { Field, Float, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';
import { InspectionVerdict } from '../inspection-verdict';

@InputType({ description: 'An inspection that took place (登记督导). Of a school, or of a county as a whole.' })
export class RecordInspectionInput extends CreationInput {
  @Field(() => ID, { nullable: true, description: 'The school (学校); with none given, the county as a whole.' })
  school?: string;

  @Field(() => ID, { nullable: true, description: 'The county as a whole (县区), instead of a school.' })
  county?: string;

  @Field(() => String, { description: 'What was looked at (督导事项), up to 200 characters.' })
  topic!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the inspection (督导日期); today when left out.' })
  inspectedOn?: string;

  @Field(() => InspectionVerdict, { description: 'What it found (督导结论).' })
  verdict!: InspectionVerdict;

  @Field(() => Float, { nullable: true, description: 'Score, 0 to 100 (得分).' })
  score?: number;

  @Field(() => String, { nullable: true, description: 'Code (督导编号); made when left out.' })
  code?: string;
}

@InputType({ description: 'Which result becomes public (公示督导结果).' })
export class PublishInspectionInput extends ChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'Day from which it is public (结果公示日期), not one to come; today when left out.' })
  publishedOn?: string;
}
