import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, type Connection, type ConnectionArgs, type Scope } from '../../../kit';
import { SchoolStub } from '../../foreign/school';
import { Studio } from '../../studio/studio.entity';
import { attendanceOfSession, TrainingAttendance } from '../enrolment/attendance';
import type { TrainingEnrolment } from '../enrolment/enrolment.entity';
import { trainingEnrolments } from '../enrolment/enrolment.list';
import type { TrainingEvaluation } from '../evaluation/evaluation.entity';
import { trainingEvaluations } from '../evaluation/evaluation.list';
import { RoomStub } from '../foreign/room';
import { TrainingProgramme } from '../programme/programme.entity';
import { CultivationStation } from '../station/station.entity';
import { deliveriesOf, TrainingDeliverySummary } from './delivery-summary';
import type { SessionTrainer } from './session-trainer.entity';
import { sessionTrainers } from './session-trainer.list';
import { TrainingSession } from './session.entity';
import { trainingSessions, TrainingSessionWhere } from './session.list';
import { SchoolSessions, sessionsBySchool } from './sessions-by-school';

@Resolver(() => TrainingSession)
export class TrainingSessionResolver extends codedListResolver(trainingSessions, { one: 'trainingSession', many: 'trainingSessions' }) {
  @FieldResolver(() => TrainingProgramme, { description: 'The programme it belongs to (培训项目).' })
  programme(@Root() session: TrainingSession, @Ctx() scope: Scope): Promise<TrainingProgramme | null> {
    return scope.row(TrainingProgramme, 'id', session.programmeId);
  }

  @FieldResolver(() => CultivationStation, { nullable: true, description: 'The cultivation station that holds it (培育站); null for other sessions.' })
  async station(@Root() session: TrainingSession, @Ctx() scope: Scope): Promise<CultivationStation | null> {
    return session.stationId ? scope.row(CultivationStation, 'id', session.stationId) : null;
  }

  @FieldResolver(() => Studio, { nullable: true, description: 'The studio that holds it (工作室); null for other sessions.' })
  async studio(@Root() session: TrainingSession, @Ctx() scope: Scope): Promise<Studio | null> {
    return session.studioId ? scope.row(Studio, 'id', session.studioId) : null;
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that hosts it (承办学校); null for one held online or elsewhere.' })
  hostSchool(@Root() session: TrainingSession): SchoolStub | null {
    return session.hostSchoolId ? { id: session.hostSchoolId } : null;
  }

  @FieldResolver(() => RoomStub, { nullable: true, description: 'The room (功能室); null when none is named.' })
  room(@Root() session: TrainingSession): RoomStub | null {
    return session.roomId ? { id: session.roomId } : null;
  }

  @FieldResolver(() => sessionTrainers.Connection, { description: 'Teachers who give it (授课教师).' })
  trainers(
    @Root() session: TrainingSession,
    @Args(() => sessionTrainers.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<SessionTrainer> {
    return sessionTrainers.read(scope, args, { parent: sql`t.session_id` }, session.id);
  }

  @FieldResolver(() => trainingEnrolments.Connection, { description: 'Teachers enrolled in it (参训记录).' })
  enrolments(
    @Root() session: TrainingSession,
    @Args(() => trainingEnrolments.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<TrainingEnrolment> {
    return trainingEnrolments.read(scope, args, { parent: sql`t.session_id` }, session.id);
  }

  @FieldResolver(() => trainingEvaluations.Connection, { nullable: true, description: 'Evaluations of it (互评).' })
  evaluations(
    @Root() session: TrainingSession,
    @Args(() => trainingEvaluations.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<TrainingEvaluation> {
    return trainingEvaluations.read(scope, args, { parent: sql`t.session_id` }, session.id);
  }

  @FieldResolver(() => TrainingAttendance, { nullable: true, description: 'Who came (参训统计); null when no enrolment is recorded.' })
  attendance(@Root() session: TrainingSession, @Ctx() scope: Scope): Promise<TrainingAttendance | null> {
    return attendanceOfSession(scope, session.id);
  }

  @Query(() => [SchoolSessions], {
    nullable: true,
    description: 'Sessions that meet the conditions by the school that hosts them, one row for each that hosts some, and one for those that no school hosts (分承办学校培训场次).',
  })
  trainingSessionsBySchool(
    @Arg('where', () => TrainingSessionWhere, { nullable: true, description: 'Only sessions that meet all of these (筛选条件).' }) where: TrainingSessionWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<SchoolSessions[]> {
    return sessionsBySchool(scope, where);
  }

  @Query(() => [TrainingDeliverySummary], {
    nullable: true,
    description: 'Training brought to schools, over all sessions that meet the conditions, one row for each kind (送培送教统计).',
  })
  trainingDeliverySummary(
    @Arg('where', () => TrainingSessionWhere, {
      nullable: true,
      description: 'Only sessions that meet all of these (筛选条件).',
    }) where: TrainingSessionWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<TrainingDeliverySummary[]> {
    return deliveriesOf(scope, where);
  }
}
