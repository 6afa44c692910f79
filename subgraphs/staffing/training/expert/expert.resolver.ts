import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, type Connection, type ConnectionArgs, type Scope } from '../../../kit';
import { Teacher } from '../../teacher/teacher.entity';
import type { TrainingSession } from '../session/session.entity';
import { trainingSessions } from '../session/session.list';
import type { CultivationStation } from '../station/station.entity';
import { cultivationStations } from '../station/station.list';
import { TrainingExpert } from './expert.entity';
import { trainingExperts } from './expert.list';

@Resolver(() => TrainingExpert)
export class TrainingExpertResolver extends codedListResolver(trainingExperts, { one: 'trainingExpert', many: 'trainingExperts' }) {
  @FieldResolver(() => Teacher, { description: 'The teacher (教师).' })
  teacher(@Root() expert: TrainingExpert, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.linked(Teacher, expert.teacherId);
  }

  @FieldResolver(() => cultivationStations.Connection, { description: 'Stations this expert serves at (所服务的培育站).' })
  stations(
    @Root() expert: TrainingExpert,
    @Args(() => cultivationStations.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<CultivationStation> {
    const via = { joins: sql`JOIN station_expert link ON link.station_id = t.id`, parent: sql`link.expert_id` };
    return cultivationStations.read(scope, args, via, expert.id);
  }

  @FieldResolver(() => trainingSessions.Connection, { description: 'Sessions this expert gave or is to give (授课场次).' })
  sessions(
    @Root() expert: TrainingExpert,
    @Args(() => trainingSessions.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<TrainingSession> {
    const via = { joins: sql`JOIN session_trainer trainer ON trainer.session_id = t.id`, parent: sql`trainer.teacher_id` };
    return trainingSessions.read(scope, args, via, expert.teacherId);
  }
}
