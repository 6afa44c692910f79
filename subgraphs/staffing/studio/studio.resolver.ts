import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, holds, requireSchoolSeen, SeenBy, toldOf, type Connection, type ConnectionArgs, type DatedConnectionArgs, type Scope } from '../../kit';
import { DayArg } from '../day-arg';
import { SchoolStub } from '../foreign/school';
import { Teacher } from '../teacher/teacher.entity';
import { teachers } from '../teacher/teacher.list';
import type { TrainingSession } from '../training/session/session.entity';
import { trainingSessions, TrainingSessionWhere } from '../training/session/session.list';
import { WhereArg } from '../where-arg';
import { membersBySchool, SchoolStudioMembers } from './members-by-school';
import { coverageOf, StudioCoverage } from './studio-coverage';
import type { StudioMember } from './studio-member.entity';
import { studioMembers, StudioMemberWhere } from './studio-member.list';
import { sessionsOfStudios, StudioSessions } from './studio-sessions';
import { Studio } from './studio.entity';
import { studios, StudioWhere } from './studio.list';

/** Who is guided on a day by a member of a studio, and neither leads it nor belongs to it then: two steps from its leader. */
const guidedByMembers = (day: string) => sql`JOIN (SELECT DISTINCT m.studio_id, l.mentee_id FROM studio_member m
  JOIN studio o ON o.id = m.studio_id JOIN mentor_link l ON l.mentor_id = m.teacher_id AND l.mentee_id <> o.leader_id
  WHERE ${holds({ on: day }, day, sql`m`)} AND ${holds({ on: day }, day, sql`l`)}
    AND NOT EXISTS (SELECT FROM studio_member n WHERE n.studio_id = m.studio_id AND n.teacher_id = l.mentee_id AND ${holds({ on: day }, day, sql`n`)})
  ) AS guided ON guided.mentee_id = t.id`;

@Resolver(() => Studio)
export class StudioResolver extends codedListResolver(studios, { one: 'studio', many: 'studios' }) {
  @FieldResolver(() => Teacher, { description: 'The master who leads it (主持人).' })
  leader(@Root() studio: Studio, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.linked(Teacher, studio.leaderId);
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that hosts it (挂牌学校).' })
  hostSchool(@Root() studio: Studio): SchoolStub {
    return { id: studio.hostSchoolId };
  }

  @FieldResolver(() => trainingSessions.Connection, { description: 'Sessions it holds, at home or brought to schools (工作室活动).' })
  sessions(@Root() studio: Studio, @Args(() => trainingSessions.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<TrainingSession> {
    return trainingSessions.read(scope, args, { parent: sql`t.studio_id` }, studio.id);
  }

  @SeenBy('OFFICE')
  @FieldResolver(() => studioMembers.Connection, { nullable: true, description: 'Its members besides the leader (成员).' })
  async members(
    @Root() studio: Studio,
    @Args(() => studioMembers.Args) args: DatedConnectionArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<StudioMember>> {
    await requireSchoolSeen(scope, 'STAFFING', studio.hostSchoolId);
    return studioMembers.read(scope, args, { parent: sql`t.studio_id` }, studio.id);
  }

  @SeenBy('OFFICE')
  @FieldResolver(() => teachers.Connection, {
    nullable: true,
    description: 'Teachers two steps from its leader (辐射教师): those whom its members guide as mentors on a day, besides the leader and the members.',
  })
  async guidedByMembers(@Root() studio: Studio, @Args(() => teachers.Args) args: ConnectionArgs, @DayArg() on: string | undefined, @Ctx() scope: Scope): Promise<Connection<Teacher>> {
    await requireSchoolSeen(scope, 'STAFFING', studio.hostSchoolId);
    return teachers.read(scope, args, { joins: guidedByMembers(on ?? scope.today), parent: sql`guided.studio_id` }, studio.id);
  }

  @Query(() => [SchoolStudioMembers], {
    nullable: true,
    description: 'Members of studios on a day by the school they serve then (分学校工作室成员数), of the memberships the account sees.',
  })
  studioMembersBySchool(@WhereArg(StudioMemberWhere) where: StudioMemberWhere | undefined, @DayArg() on: string | undefined, @Ctx() scope: Scope): Promise<SchoolStudioMembers[]> {
    return membersBySchool(scope, on ?? scope.today, where);
  }

  @Query(() => [StudioSessions], { nullable: true, description: 'Sessions that studios have held, by studio and year (分工作室、年份活动场次).' })
  studioSessionsByYear(@WhereArg(TrainingSessionWhere) where: TrainingSessionWhere | undefined, @Ctx() scope: Scope): Promise<StudioSessions[]> {
    return sessionsOfStudios(scope, where);
  }

  @Query(() => StudioCoverage, { nullable: true, description: 'Which stages and subjects have studios, and which stages have none (工作室学段学科覆盖).' })
  async studioCoverage(@WhereArg(StudioWhere) where: StudioWhere | undefined, @Ctx() scope: Scope): Promise<StudioCoverage> {
    // A studio is an institution; who leads it is told by what chooses one.
    await toldOf(scope, { naming: ['leader', 'code', 'name'], schools: ['hostSchool'], county: 'countyCode' }, where as never);
    return coverageOf(scope, where);
  }
}
