import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { holds, listResolver, readAggregate, SeenBy, type Scope } from '../../kit';
import { EducationGroup } from '../education-group/education-group.entity';
import { schoolOf, SchoolStub } from '../foreign/school.stub';
import { DayArgs } from '../on-day';
import { GroupMembership } from './membership.entity';
import { membershipFilters, memberships, GroupMembershipWhere } from './membership.list';

@SeenBy('EVERYONE')
@ObjectType({ description: 'How many groups and schools a set of memberships ties together (集团成员合计).' })
class GroupMembershipSummary {
  @Field(() => Int, { description: 'Memberships counted (成员关系数).' })
  memberships!: number;

  @Field(() => Int, { description: 'Groups among them (集团数).' })
  groups!: number;

  @Field(() => Int, { description: 'Schools among them, each counted once (学校数, 不重复).' })
  schools!: number;
}

const figures = {
  memberships: sql`count(*)::int`,
  groups: sql`count(DISTINCT t.group_id)::int`,
  schools: sql`count(DISTINCT t.school_id)::int`,
};

@Resolver(() => GroupMembership)
export class GroupMembershipResolver extends listResolver(memberships, { one: 'groupMembership', many: 'groupMemberships' }) {
  @FieldResolver(() => EducationGroup, { description: 'The group (集团).' })
  group(@Root() membership: GroupMembership, @Ctx() scope: Scope): Promise<EducationGroup | null> {
    return scope.row(EducationGroup, 'id', membership.groupId);
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school (学校).' })
  school(@Root() membership: GroupMembership): SchoolStub | null {
    return schoolOf(membership.schoolId);
  }

  @Query(() => GroupMembershipSummary, { description: 'Groups and schools over all memberships that meet the conditions on a day (集团成员合计).' })
  async groupMembershipSummary(
    @Arg('where', () => GroupMembershipWhere, { nullable: true, description: 'Only memberships that meet all of these (筛选条件).' }) where: GroupMembershipWhere | undefined,
    @Args(() => DayArgs) day: DayArgs,
    @Ctx() scope: Scope,
  ): Promise<GroupMembershipSummary | undefined> {
    const source = { entity: GroupMembership, filters: membershipFilters, conditions: [holds(day, scope.today)], figures };
    const [summary] = await readAggregate<GroupMembershipSummary>(scope, source, where as never);
    return summary;
  }
}
