import { Arg, Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import { CodedError, requireSchoolSeen, SeenBy, type Scope } from '../../../kit';
import { SchoolStub } from '../../foreign/school';
import { TrainingQuality } from './training-quality';
import { trainingQualityOf } from './read-training-quality';

const [firstYear, lastYear] = [1950, 2100];

@Resolver(() => SchoolStub)
export class SchoolTrainingQualityResolver {
  @SeenBy('OFFICE')
  @FieldResolver(() => TrainingQuality, { nullable: true, description: 'Quality of the training it took part in or gave in a year, as it counts in its appraisal (学校培训质量).' })
  async trainingQuality(
    @Root() school: SchoolStub,
    @Arg('year', () => Int, { description: 'Calendar year (年度).' }) year: number,
    @Arg('passScore', () => Float, { defaultValue: 60, description: 'Score from which a spot check is passed (抽查合格分).' }) passScore: number,
    @Ctx() scope: Scope,
  ): Promise<TrainingQuality> {
    if (year < firstYear || year > lastYear) throw new CodedError('BAD_FILTER', { field: 'year', value: year, expected: `${firstYear} to ${lastYear}` });
    await requireSchoolSeen(scope, 'STAFFING', school.id);
    return trainingQualityOf(scope, school.id, year, passScore);
  }
}
