import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { codedListResolver, type Scope } from '../../kit';
import { beyondTheEnd } from '../foreign/beyond-the-end';
import { GroupMembershipStub } from '../foreign/group-membership.stub';
import { RotationAssignmentStub } from '../foreign/rotation-assignment.stub';
import { School } from '../school/school.entity';
import { FollowedRows } from './followed';
import { followedOf } from './followed-of';
import { SchoolSuccession } from './succession.entity';
import { endsTheSchool, lastsUntil } from './succession-life';
import { successions } from './succession.list';

@Resolver(() => SchoolSuccession)
export class SchoolSuccessionResolver extends codedListResolver(successions, { one: 'schoolSuccession', many: 'schoolSuccessions' }) {
  @FieldResolver(() => School, { description: 'The school it happened to (学校).' })
  school(@Root() succession: SchoolSuccession, @Ctx() scope: Scope): Promise<School | null> {
    return scope.row(School, 'id', succession.schoolId);
  }

  @FieldResolver(() => School, { nullable: true, description: 'The school that follows, receives or relieves it (承接学校); null when none is named.' })
  async successor(@Root() succession: SchoolSuccession, @Ctx() scope: Scope): Promise<School | null> {
    return succession.successorId ? scope.row(School, 'id', succession.successorId) : null;
  }

  @FieldResolver(() => [FollowedRows], {
    description: 'What followed because of it, ended or is reported, by kind (随转清单); empty before it is decided. What waits for the day is told when it is decided.',
  })
  followed(@Root() succession: SchoolSuccession, @Ctx() scope: Scope): Promise<readonly FollowedRows[]> {
    return followedOf(scope, succession.id);
  }

  @FieldResolver(() => [GroupMembershipStub], {
    nullable: true,
    description: 'Memberships of the school in groups that reach beyond the day it ends (撤并后仍存续的集团成员关系); null while it has no such day.',
  })
  async membershipsBeyond(@Root() succession: SchoolSuccession, @Ctx() scope: Scope): Promise<readonly GroupMembershipStub[] | null> {
    const end = endOf(succession);
    return end && beyondTheEnd(scope, 'memberships', end);
  }

  @FieldResolver(() => [RotationAssignmentStub], {
    nullable: true,
    description: 'Rotations from or to the school, not called off, that reach beyond the day it ends (撤并后仍未结束的交流轮岗); null while it has no such day.',
  })
  async rotationsBeyond(@Root() succession: SchoolSuccession, @Ctx() scope: Scope): Promise<readonly RotationAssignmentStub[] | null> {
    const end = endOf(succession);
    return end && beyondTheEnd(scope, 'rotations', end);
  }
}

/** The school and the first day it is no longer there, where the succession ends it and its day is decided. */
function endOf(succession: SchoolSuccession): { schoolId: string; day: string } | null {
  const day = endsTheSchool(succession) ? lastsUntil(succession) : null;
  return day === null ? null : { schoolId: succession.schoolId, day };
}
