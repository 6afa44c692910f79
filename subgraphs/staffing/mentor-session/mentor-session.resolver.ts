import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver, type Scope } from '../../kit';
import { MentorLink } from '../mentor-link/mentor-link.entity';
import { Teacher } from '../teacher/teacher.entity';
import { MentorSession } from './mentor-session.entity';
import { mentorSessions } from './mentor-session.list';

@Resolver(() => MentorSession)
export class MentorSessionResolver extends listResolver(mentorSessions, { one: 'mentorSession', many: 'mentorSessions' }) {
  @FieldResolver(() => MentorLink, { description: 'The pair whose session it was (师徒结对).' })
  mentorLink(@Root() session: MentorSession, @Ctx() scope: Scope): Promise<MentorLink | null> {
    return scope.row(MentorLink, 'id', session.mentorLinkId);
  }

  @FieldResolver(() => Teacher, { description: 'The one who guided (师傅).' })
  mentor(@Root() session: MentorSession, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.linked(Teacher, session.mentorId);
  }

  @FieldResolver(() => Teacher, { description: 'The one who was guided (徒弟).' })
  mentee(@Root() session: MentorSession, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.linked(Teacher, session.menteeId);
  }
}
