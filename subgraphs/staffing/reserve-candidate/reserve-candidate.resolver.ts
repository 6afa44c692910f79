import { Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { listResolver, readAggregate, SeenBy, type Scope } from '../../kit';
import { everyCounty } from '../../network/every-county';
import { SchoolStub } from '../foreign/school';
import { Teacher } from '../teacher/teacher.entity';
import { WhereArg } from '../where-arg';
import { ReserveCandidate } from './reserve-candidate.entity';
import { ReserveStage } from './reserve-candidate.enums';
import { reserveCandidateFilters, reserveCandidates, ReserveCandidateWhere } from './reserve-candidate.list';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Reserve candidates at one stage of development (某培养阶段人数).' })
class ReserveStageCount {
  @Field(() => ReserveStage, { description: 'How far developed (培养阶段).' })
  stage!: ReserveStage;

  @Field(() => Int, { description: 'Candidates, persons (人数).' })
  candidates!: number;
}

@Resolver(() => ReserveCandidate)
export class ReserveCandidateResolver extends listResolver(reserveCandidates, { one: 'reserveCandidate', many: 'reserveCandidates' }) {
  @FieldResolver(() => Teacher, { description: 'The candidate (人选).' })
  teacher(@Root() candidate: ReserveCandidate, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.linked(Teacher, candidate.teacherId);
  }

  @FieldResolver(() => SchoolStub, {
    nullable: true,
    description: 'The school that put the candidate forward (推荐学校); null when the county did.',
  })
  school(@Root() candidate: ReserveCandidate): SchoolStub | null {
    return candidate.schoolId ? { id: candidate.schoolId } : null;
  }

  @Query(() => [ReserveStageCount], { nullable: true, description: 'Size of the pool by stage of development, on the day of inPoolOn, else today (分培养阶段后备人才数); who left it is not counted.' })
  reserveByStage(
    @WhereArg(ReserveCandidateWhere) where: ReserveCandidateWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<ReserveStageCount[]> {
    const figures = { candidates: sql`count(DISTINCT t.teacher_id)::int` };
    const persons = { count: figures.candidates, counties: everyCounty, naming: ['teacher'], schools: ['school'], county: 'countyCode', groups: Object.keys(ReserveStage).length };
    const conditions = where?.inPoolOn ? [] : [reserveCandidateFilters.inPoolOn(scope.today)];
    return readAggregate(scope, { entity: ReserveCandidate, filters: reserveCandidateFilters, conditions, groupBy: 'stage', figures, persons }, where as never);
  }
}
