import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, readAggregate, type Scope } from '../../kit';
import { Building } from '../building/building.entity';
import { CountyStub } from '../foreign/county/county.stub';
import { byId } from '../foreign/ids';
import { SchoolStub } from '../foreign/school/school.stub';
import { ConstructionProject } from './construction-project.entity';
import { constructionProjectFilters } from './construction-project.filters';
import { constructionProjects, ConstructionProjectWhere } from './construction-project.list';
import { constructionFigures, ConstructionStageCount, ConstructionSummary, ConstructionYear, schoolOfProject } from './construction-summary';

const source = { entity: ConstructionProject, filters: constructionProjectFilters };

@Resolver(() => ConstructionProject)
export class ConstructionProjectResolver extends codedListResolver(constructionProjects, { one: 'constructionProject', many: 'constructionProjects' }) {
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school it is for (学校); null for a project of the county.' })
  school(@Root() project: ConstructionProject): SchoolStub | null {
    return byId(project.schoolId);
  }

  @FieldResolver(() => CountyStub, { nullable: true, description: 'The county that runs it (县区).' })
  county(@Root() project: ConstructionProject): CountyStub | null {
    return byId(project.countyId);
  }

  @FieldResolver(() => Building, { nullable: true, description: 'The building it builds or changes (校舍); null when there is none yet.' })
  async building(@Root() project: ConstructionProject, @Ctx() scope: Scope): Promise<Building | null> {
    return project.buildingId ? scope.row(Building, 'id', project.buildingId) : null;
  }

  @Query(() => ConstructionSummary, { description: 'Figures over all projects that meet the conditions (建设项目合计).' })
  async constructionSummary(
    @Arg('where', () => ConstructionProjectWhere, { nullable: true, description: 'Only projects that meet all of these (筛选条件).' }) where: ConstructionProjectWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<ConstructionSummary | undefined> {
    const [summary] = await readAggregate<ConstructionSummary>(scope, { ...source, joins: schoolOfProject, figures: constructionFigures }, where as never);
    return summary;
  }

  @Query(() => [ConstructionStageCount], { description: 'How many projects that meet the conditions are at each step (各环节项目数); steps without projects are left out.' })
  constructionStages(
    @Arg('where', () => ConstructionProjectWhere, { nullable: true, description: 'Only projects that meet all of these (筛选条件).' }) where: ConstructionProjectWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<ConstructionStageCount[]> {
    return readAggregate<ConstructionStageCount>(scope, { ...source, groupBy: 'stage', figures: { projects: sql`count(*)::int` } }, where as never);
  }

  @Query(() => [ConstructionYear], { nullable: true, description: 'Figures over all projects that meet the conditions, by the year they end in (分年建设项目合计).' })
  constructionByYear(
    @Arg('where', () => ConstructionProjectWhere, { nullable: true, description: 'Only projects that meet all of these (筛选条件).' }) where: ConstructionProjectWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<ConstructionYear[]> {
    return readAggregate(scope, { ...source, joins: schoolOfProject, groupBy: 'endYear', figures: constructionFigures }, where as never);
  }
}
