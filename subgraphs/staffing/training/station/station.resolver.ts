import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, type Connection, type ConnectionArgs, type Scope } from '../../../kit';
import { SchoolStub } from '../../foreign/school';
import { WhereArg } from '../../where-arg';
import type { TrainingExpert } from '../expert/expert.entity';
import { trainingExperts } from '../expert/expert.list';
import type { TrainingSession } from '../session/session.entity';
import { trainingSessions } from '../session/session.list';
import { CultivationStationSummary, stationsByTownship, stationsOfYear, TownshipStations } from './station-summary';
import { CultivationStation } from './station.entity';
import { cultivationStations, CultivationStationWhere } from './station.list';

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

  @Query(() => CultivationStationSummary, { nullable: true, description: 'Figures over the stations that meet the conditions, of the one year they name, else of this year (年度培育站统计).' })
  cultivationStationSummary(@WhereArg(CultivationStationWhere) where: CultivationStationWhere | undefined, @Ctx() scope: Scope): Promise<CultivationStationSummary> {
    return stationsOfYear(scope, where);
  }

  @Query(() => [TownshipStations], { nullable: true, description: 'The same by township of the host schools, one row for each that has stations (分乡镇年度培育站统计).' })
  cultivationStationsByTownship(@WhereArg(CultivationStationWhere) where: CultivationStationWhere | undefined, @Ctx() scope: Scope): Promise<TownshipStations[]> {
    return stationsByTownship(scope, where);
  }
}
