import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, readAggregate, type Connection, type ConnectionArgs, type Scope } from '../../../kit';
import { CountyStub } from '../../foreign/county';
import type { TrainingBase } from '../base/base.entity';
import { trainingBases } from '../base/base.list';
import { attendanceOfProgramme, TrainingAttendance } from '../enrolment/attendance';
import { EvaluationSide } from '../evaluation/evaluation-side';
import { scoreOf, TrainingScore } from '../evaluation/score';
import type { TrainingSession } from '../session/session.entity';
import { trainingSessions } from '../session/session.list';
import { TrainingProgramme } from './programme.entity';
import { trainingProgrammeFilters, trainingProgrammes, TrainingProgrammeWhere } from './programme.list';
import { LevelProgrammes, TrainingSummary, trainingSummaryFigures } from './training-summary';

@Resolver(() => TrainingProgramme)
export class TrainingProgrammeResolver extends codedListResolver(trainingProgrammes, { one: 'trainingProgramme', many: 'trainingProgrammes' }) {
  @FieldResolver(() => CountyStub, { nullable: true, description: 'The county whose teachers it trains (县区); null for one of several counties.' })
  county(@Root() programme: TrainingProgramme): CountyStub | null {
    return programme.countyId ? { id: programme.countyId } : null;
  }

  @FieldResolver(() => trainingSessions.Connection, { description: 'Its sessions (培训场次).' })
  sessions(
    @Root() programme: TrainingProgramme,
    @Args(() => trainingSessions.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<TrainingSession> {
    return trainingSessions.read(scope, args, { parent: sql`t.programme_id` }, programme.id);
  }

  @FieldResolver(() => TrainingAttendance, {
    nullable: true,
    description: 'Who came, over all its sessions (参训统计); null when no enrolment is recorded.',
  })
  attendance(@Root() programme: TrainingProgramme, @Ctx() scope: Scope): Promise<TrainingAttendance | null> {
    return attendanceOfProgramme(scope, programme.id);
  }

  @FieldResolver(() => trainingBases.Connection, { nullable: true, description: 'The training bases that host sessions of it (承办的培训基地校).' })
  bases(@Root() programme: TrainingProgramme, @Args(() => trainingBases.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<TrainingBase> {
    const joins = sql`JOIN (SELECT DISTINCT s.programme_id, s.host_school_id FROM training_session s) AS hosted ON hosted.host_school_id = t.school_id`;
    return trainingBases.read(scope, args, { joins, parent: sql`hosted.programme_id` }, programme.id);
  }

  @FieldResolver(() => TrainingScore, {
    nullable: true,
    description: 'How one side was scored, over all its sessions (互评得分); null when nobody scored it.',
  })
  score(
    @Root() programme: TrainingProgramme,
    @Arg('evaluated', () => EvaluationSide, {
      nullable: true,
      description: 'Side that is evaluated; every side when left out (被评价方).',
    }) evaluated: EvaluationSide | undefined,
    @Ctx() scope: Scope,
  ): Promise<TrainingScore | null> {
    return scoreOf(scope, 'programme', sql`s.programme_id`, programme.id, evaluated);
  }

  @Query(() => [LevelProgrammes], { nullable: true, description: 'Programmes that meet the conditions by level, one row for each level that has some (分级别培训项目数).' })
  trainingProgrammesByLevel(
    @Arg('where', () => TrainingProgrammeWhere, { nullable: true, description: 'Only programmes that meet all of these (筛选条件).' }) where: TrainingProgrammeWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<LevelProgrammes[]> {
    const { programmes } = trainingSummaryFigures;
    return readAggregate(scope, { entity: TrainingProgramme, filters: trainingProgrammeFilters, groupBy: 'level', figures: { programmes } }, where as never);
  }

  @Query(() => [TrainingSummary], {
    description: 'Planned and done training over all programmes that meet the conditions, one row for each year and unit (分年度、单位的培训计划与完成合计).',
  })
  trainingSummary(
    @Arg('where', () => TrainingProgrammeWhere, {
      nullable: true,
      description: 'Only programmes that meet all of these (筛选条件).',
    }) where: TrainingProgrammeWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<TrainingSummary[]> {
    const source = { entity: TrainingProgramme, filters: trainingProgrammeFilters, groupBy: ['year', 'unit'], figures: trainingSummaryFigures };
    return readAggregate<TrainingSummary>(scope, source, where as never);
  }
}
