import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, readAggregate, type Connection, type ConnectionArgs, type Scope } from '../../../kit';
import { SchoolStub } from '../../foreign/school';
import type { TrainingExpert } from '../expert/expert.entity';
import { trainingExperts } from '../expert/expert.list';
import type { TrainingSession } from '../session/session.entity';
import { trainingSessions } from '../session/session.list';
import { cultivationStationFigures, CultivationStationSummary } from './station-summary';
import { CultivationStation } from './station.entity';
import { cultivationStationFilters, cultivationStations, CultivationStationWhere } from './station.list';

@Resolver(() => CultivationStation)
export class CultivationStationResolver extends codedListResolver(cultivationStations, { one: 'cultivationStation', many: 'cultivationStations' }) {
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that hosts it (承办学校).' })
  hostSchool(@Root() station: CultivationStation): SchoolStub {
    return { id: station.hostSchoolId };
  }

  @FieldResolver(() => trainingExperts.Connection, { description: 'Experts who serve at it (专家).' })
  experts(
    @Root() station: CultivationStation,
    @Args(() => trainingExperts.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<TrainingExpert> {
    const via = { joins: sql`JOIN station_expert link ON link.expert_id = t.id`, parent: sql`link.station_id` };
    return trainingExperts.read(scope, args, via, station.id);
  }

  @FieldResolver(() => trainingSessions.Connection, { description: 'Sessions it holds (培训场次).' })
  sessions(
    @Root() station: CultivationStation,
    @Args(() => trainingSessions.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<TrainingSession> {
    return trainingSessions.read(scope, args, { parent: sql`t.station_id` }, station.id);
  }

  @Query(() => CultivationStationSummary, { description: 'Figures over all stations that meet the conditions (培育站统计).' })
  async cultivationStationSummary(
    @Arg('where', () => CultivationStationWhere, {
      nullable: true,
      description: 'Only stations that meet all of these (筛选条件).',
    }) where: CultivationStationWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<CultivationStationSummary | undefined> {
    const source = { entity: CultivationStation, filters: cultivationStationFilters, figures: cultivationStationFigures };
    const [summary] = await readAggregate<CultivationStationSummary>(scope, source, where as never);
    return summary;
  }
}
