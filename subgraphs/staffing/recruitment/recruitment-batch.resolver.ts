import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { codedListResolver, readAggregate, type Scope } from '../../kit';
import { CountyStub } from '../foreign/county';
import { SchoolStub } from '../foreign/school';
import { WhereArg } from '../where-arg';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { recruitmentBatches, RecruitmentBatchWhere, recruitmentFilters } from './recruitment-batch.list';
import { recruitmentFigures, RecruitmentProgrammeSummary, RecruitmentSummary, RecruitmentYear } from './recruitment-summary';

const source = { entity: RecruitmentBatch, filters: recruitmentFilters, figures: recruitmentFigures };

@Resolver(() => RecruitmentBatch)
export class RecruitmentBatchResolver extends codedListResolver(recruitmentBatches, {
  one: 'recruitmentBatch',
  many: 'recruitmentBatches',
}) {
  @FieldResolver(() => CountyStub, { nullable: true, description: 'The county that recruits (县区).' })
  county(@Root() batch: RecruitmentBatch): CountyStub {
    return { id: batch.countyId };
  }

  @FieldResolver(() => SchoolStub, {
    nullable: true,
    description: 'The school recruited for (学校); null when the batch is for the whole county.',
  })
  school(@Root() batch: RecruitmentBatch): SchoolStub | null {
    return batch.schoolId ? { id: batch.schoolId } : null;
  }

  @Query(() => RecruitmentSummary, { description: 'Teachers recruited over all batches that meet the conditions (招录合计).' })
  async recruitmentSummary(
    @WhereArg(RecruitmentBatchWhere) where: RecruitmentBatchWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<RecruitmentSummary | undefined> {
    const [summary] = await readAggregate<RecruitmentSummary & Record<string, number>>(scope, source, where as never);
    return summary;
  }

  @Query(() => [RecruitmentYear], { description: 'Teachers recruited by year (分年份招录合计).' })
  recruitmentByYear(
    @WhereArg(RecruitmentBatchWhere) where: RecruitmentBatchWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<RecruitmentYear[]> {
    return readAggregate(scope, { ...source, groupBy: 'year' }, where as never);
  }

  @Query(() => [RecruitmentProgrammeSummary], { description: 'Teachers recruited by programme (分渠道招录合计).' })
  recruitmentByProgramme(
    @WhereArg(RecruitmentBatchWhere) where: RecruitmentBatchWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<RecruitmentProgrammeSummary[]> {
    return readAggregate(scope, { ...source, groupBy: 'programme' }, where as never);
  }
}
