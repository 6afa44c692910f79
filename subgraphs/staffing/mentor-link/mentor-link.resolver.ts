import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver, type Scope } from '../../kit';
import { SchoolStub } from '../foreign/school';
import { Teacher } from '../teacher/teacher.entity';
import { MentorLink } from './mentor-link.entity';
import { mentorLinks } from './mentor-link.list';

@Resolver(() => MentorLink)
export class MentorLinkResolver extends listResolver(mentorLinks, { one: 'mentorLink', many: 'mentorLinks' }) {
  @FieldResolver(() => Teacher, { description: 'The one who guides (师傅).' })
  mentor(@Root() link: MentorLink, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.row(Teacher, 'id', link.mentorId);
  }

  @FieldResolver(() => Teacher, { description: 'The one who is guided (徒弟).' })
  mentee(@Root() link: MentorLink, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.row(Teacher, 'id', link.menteeId);
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
}
