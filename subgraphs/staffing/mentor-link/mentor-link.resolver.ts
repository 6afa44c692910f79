import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { listResolver, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { SchoolStub } from '../foreign/school';
import type { MentorSession } from '../mentor-session/mentor-session.entity';
import { mentorSessions } from '../mentor-session/mentor-session.list';
import { Teacher } from '../teacher/teacher.entity';
import { MentorLink } from './mentor-link.entity';
import { mentorLinks } from './mentor-link.list';

@Resolver(() => MentorLink)
export class MentorLinkResolver extends listResolver(mentorLinks, { one: 'mentorLink', many: 'mentorLinks' }) {
  @FieldResolver(() => Teacher, { description: 'The one who guides (师傅).' })
  mentor(@Root() link: MentorLink, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.linked(Teacher, link.mentorId);
  }

  @FieldResolver(() => Teacher, { description: 'The one who is guided (徒弟).' })
  mentee(@Root() link: MentorLink, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.linked(Teacher, link.menteeId);
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'School of the mentor when the pair was made (师傅所在校).' })
  mentorSchool(@Root() link: MentorLink): SchoolStub {
    return { id: link.mentorSchoolId };
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'School of the mentee when the pair was made (徒弟所在校).' })
  menteeSchool(@Root() link: MentorLink): SchoolStub {
    return { id: link.menteeSchoolId };
  }

  @FieldResolver(() => Boolean, { description: 'Whether the two are at different schools (是否跨校).' })
  crossSchool(@Root() link: MentorLink): boolean {
    return link.mentorSchoolId !== link.menteeSchoolId;
  }

  @FieldResolver(() => mentorSessions.Connection, { description: 'What the two did together (师徒活动).' })
  sessions(@Root() link: MentorLink, @Args(() => mentorSessions.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<MentorSession> {
    return mentorSessions.read(scope, args, { parent: sql`t.mentor_link_id` }, link.id);
  }
}
