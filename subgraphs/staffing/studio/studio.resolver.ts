import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, readAggregate, requireSchoolSeen, SeenBy, toldOf, type Connection, type ConnectionArgs, type DatedConnectionArgs, type Scope } from '../../kit';
import { SchoolStub } from '../foreign/school';
import { Teacher } from '../teacher/teacher.entity';
import type { TrainingSession } from '../training/session/session.entity';
import { trainingSessions } from '../training/session/session.list';
import { WhereArg } from '../where-arg';
import { coverageOf, StudioCoverage, type StageStudios } from './studio-coverage';
import type { StudioMember } from './studio-member.entity';
import { studioMembers } from './studio-member.list';
import { Studio } from './studio.entity';
import { studioFilters, studios, StudioWhere } from './studio.list';

const stageFigures = {
  studios: sql`count(*)::int`,
  subjects: sql`coalesce(array_agg(DISTINCT t.subject ORDER BY t.subject) FILTER (WHERE t.subject IS NOT NULL), '{}')`,
};

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

  @Query(() => StudioCoverage, { nullable: true, description: 'Which stages and subjects have studios, and which stages have none (工作室学段学科覆盖).' })
  async studioCoverage(@WhereArg(StudioWhere) where: StudioWhere | undefined, @Ctx() scope: Scope): Promise<StudioCoverage> {
    const source = { entity: Studio, filters: studioFilters, groupBy: 'stage', figures: stageFigures };
    // A studio is an institution; who leads it is told by what chooses one.
    await toldOf(scope, { naming: ['leader', 'code', 'name'], schools: ['hostSchool'], county: 'countyCode' }, where as never);
    return coverageOf(await readAggregate<StageStudios & Record<string, unknown>>(scope, source, where as never));
  }
}
