import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { readAggregateOf, type Connection, type ConnectionArgs, type DatedConnectionArgs, type Scope, type When } from '../../kit';
import { memberOn } from '../../network/member';
import { networkSchools } from '../foreign/network-school.list';
import { SchoolStub } from '../foreign/school.stub';
import { membersAt } from '../membership/members';
import { GroupMembership } from '../membership/membership.entity';
import { memberships } from '../membership/membership.list';
import { DayArgs, withDay, withPeriod } from '../on-day';
import { EducationGroup } from './education-group.entity';
import { neverJoined } from './never-joined';

const MembersArgs = withDay(networkSchools.Args);
const InactiveMembersArgs = withPeriod(networkSchools.Args);

/** Who belongs to a group, on a day or over a time. */
@Resolver(() => EducationGroup)
export class GroupMembersResolver {
  @FieldResolver(() => memberships.Connection, { description: 'Its memberships, with role and dates (成员关系).' })
  memberships(@Root() group: EducationGroup, @Args(() => memberships.Args) args: DatedConnectionArgs, @Ctx() scope: Scope): Connection<GroupMembership> {
    return memberships.read(scope, args, { parent: sql`t.group_id` }, group.id);
  }

  @FieldResolver(() => networkSchools.Connection, { description: 'Schools that belong to it on a day, the lead included (成员学校, 含龙头校).' })
  members(@Root() group: EducationGroup, @Args(() => MembersArgs) args: ConnectionArgs & When, @Ctx() scope: Scope): Connection<SchoolStub> {
    return networkSchools.read(scope, args, { joins: membersAt(scope, args), parent: sql`m.group_id` }, group.id);
  }

  @FieldResolver(() => Int, { description: 'How many schools belong to it on a day, the lead included (成员学校数, 含龙头校).' })
  async memberCount(@Root() group: EducationGroup, @Args(() => DayArgs) day: DayArgs, @Ctx() scope: Scope): Promise<number> {
    const source = { entity: GroupMembership, conditions: [memberOn(sql`t`, day.on ?? scope.today)], figures: { count: sql`count(*)::int` } };
    const row = await readAggregateOf<{ count: number }>(scope, `memberCount:${day.on ?? ''}`, source, sql`t.group_id`, group.id);
    return row?.count ?? 0;
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that leads it on a day (龙头校); null when none does.' })
  async lead(@Root() group: EducationGroup, @Args(() => DayArgs) day: DayArgs, @Ctx() scope: Scope): Promise<SchoolStub | null> {
    // At most one row per group: the table allows one lead at a time.
    const figures = { id: sql`(array_agg(t.school_id))[1]` };
    const source = { entity: GroupMembership, conditions: [sql`t.role = 'LEAD'`, memberOn(sql`t`, day.on ?? scope.today)], figures };
    return readAggregateOf<SchoolStub & Record<string, unknown>>(scope, `lead:${day.on ?? ''}`, source, sql`t.group_id`, group.id);
  }

  @FieldResolver(() => networkSchools.Connection, {
    description: 'Schools that belonged to it in a period and neither took part in nor hosted any of its activities then (未参加活动的成员学校).',
  })
  inactiveMembers(@Root() group: EducationGroup, @Args(() => InactiveMembersArgs) args: ConnectionArgs & When, @Ctx() scope: Scope): Connection<SchoolStub> {
    const via = { joins: membersAt(scope, args), parent: sql`m.group_id`, conditions: [neverJoined(args)] };
    return networkSchools.read(scope, args, via, group.id);
  }
}
