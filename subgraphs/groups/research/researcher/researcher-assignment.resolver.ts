import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { holds, listResolver, readAggregate, toldOf, type Scope } from '../../../kit';
import { everyCounty } from '../../../network/every-county';
import { termBegan } from '../../../network/calendar';
import { Subject } from '../../foreign/subject';
import { TeacherStub } from '../../foreign/teacher.stub';
import { DayArgs } from '../../on-day';
import { ResearchOrganisation } from '../organisation/research-organisation.entity';
import { ResearcherAssignment } from './researcher-assignment.entity';
import { researcherAssignments, ResearcherAssignmentWhere, researcherFilters } from './researcher-assignment.list';
import { ResearcherCount, researcherFigures } from './researcher-count';

@Resolver(() => ResearcherAssignment)
export class ResearcherAssignmentResolver extends listResolver(researcherAssignments, { one: 'researcherAssignment', many: 'researcherAssignments' }) {
  @FieldResolver(() => TeacherStub, { nullable: true, description: 'The researcher (教研员).' })
  teacher(@Root() { teacherId }: ResearcherAssignment): TeacherStub {
    return { id: teacherId };
  }

  @FieldResolver(() => ResearchOrganisation, { nullable: true, description: 'The organisation (教研组织).' })
  organisation(@Root() { organisationId }: ResearcherAssignment, @Ctx() scope: Scope): Promise<ResearchOrganisation | null> {
    return scope.row(ResearchOrganisation, 'id', organisationId);
  }

  @Query(() => [ResearcherCount], { nullable: true, description: 'Researchers of a day, counted by subject; subjects without any are left out (按学科统计教研员).' })
  async researchersBySubject(
    @Arg('where', () => ResearcherAssignmentWhere, { nullable: true, description: 'Only researchers that meet all of these (筛选条件).' }) where: ResearcherAssignmentWhere | undefined,
    @Args(() => DayArgs) day: DayArgs,
    @Ctx() scope: Scope,
  ): Promise<ResearcherCount[]> {
    const chosen = { naming: ['teacher'], county: 'countyCode' };
    // Who sees no persons is told of the first day of the term: from one day to the next one person comes or goes.
    const when = (await toldOf(scope, chosen, where as never)) === 'ONLY_MANY' ? { on: termBegan(day.on ?? scope.today) } : day;
    const source = {
      entity: ResearcherAssignment,
      filters: researcherFilters,
      conditions: [holds(when, scope.today)],
      persons: { count: researcherFigures.researchers, counties: everyCounty, ...chosen, groups: Object.keys(Subject).length, parts: { fullTime: [] } },
      groupBy: 'subject',
      figures: researcherFigures,
    };
    return readAggregate<ResearcherCount & Record<string, unknown>>(scope, source, where as never);
  }
}
