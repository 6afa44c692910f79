import { Field, Float, Int, ObjectType } from 'type-graphql';
import { describedEnum, SeenBy, type EnumValue } from '../../../kit';

export const TrainingQualityFormula = describedEnum('TrainingQualityFormula', 'How the training quality of a school is made (培训质量计算公式).', {
  MEAN_SCORE: { en: 'Sum of the scores for the number of evaluations: numerator ÷ denominator', zh: '互评均分: 得分合计÷评价数' },
});
export type TrainingQualityFormula = EnumValue<typeof TrainingQualityFormula>;

@SeenBy('OFFICE')
@ObjectType({
  description:
    'Training quality of a school in a year (学校培训质量), which counts in its appraisal (纳入对中小学校的绩效考核): over the sessions that began in that year, ' +
    'and that teachers then on its establishment attended or that its teachers gave.',
})
export class TrainingQuality {
  @Field(() => Int, { description: 'Calendar year (年度).' })
  year!: number;

  @Field(() => Float, { nullable: true, description: 'Mean score of all sides, of a hundred, not rounded (均分); null when nothing was evaluated.' })
  value!: number | null;

  @Field(() => TrainingQualityFormula, { description: 'How it is made (计算公式).' })
  formula!: TrainingQualityFormula;

  @Field(() => Float, { description: 'Sum of the scores (分子: 得分合计).' })
  numerator!: number;

  @Field(() => Int, { description: 'Evaluations with a score, each counted once (分母: 评价数).' })
  denominator!: number;

  @Field(() => Int, { description: 'Sessions that count, each once (计入场次).' })
  sessions!: number;

  @Field(() => Int, { description: 'Of these, sessions its teachers attended (本校教师参训场次).' })
  attended!: number;

  @Field(() => Int, { description: 'Of these, sessions its teachers gave (本校教师授课场次).' })
  given!: number;

  @Field(() => Int, { description: 'Evaluations that the other side did not return (未回评数).' })
  unreturned!: number;

  @Field(() => Int, { description: 'Spot checks (质量抽查数).' })
  spotChecks!: number;

  @Field(() => Int, { description: 'Spot checks with a score below the one that passes (抽查未通过数).' })
  spotChecksNotPassed!: number;
}
