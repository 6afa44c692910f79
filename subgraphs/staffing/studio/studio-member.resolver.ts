import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver, type Scope } from '../../kit';
import { Teacher } from '../teacher/teacher.entity';
import { StudioMember } from './studio-member.entity';
import { studioMembers } from './studio-member.list';
import { Studio } from './studio.entity';

@Resolver(() => StudioMember)
export class StudioMemberResolver extends listResolver(studioMembers, { one: 'studioMember', many: 'studioMembers' }) {
  @FieldResolver(() => Studio, { description: 'The studio (工作室).' })
  studio(@Root() member: StudioMember, @Ctx() scope: Scope): Promise<Studio | null> {
    return scope.row(Studio, 'id', member.studioId);
  }

  @FieldResolver(() => Teacher, { description: 'The member (成员).' })
  teacher(@Root() member: StudioMember, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.linked(Teacher, member.teacherId);
  }
}
