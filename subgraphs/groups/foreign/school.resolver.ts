import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { holds, type Connection, type ConnectionArgs, type DatedConnectionArgs, type Scope, type When } from '../../kit';
import type { EducationGroup } from '../education-group/education-group.entity';
import { educationGroups } from '../education-group/education-group.list';
import { partnersAt } from '../membership/members';
import type { GroupMembership } from '../membership/membership.entity';
import { memberships } from '../membership/membership.list';
import { withDay } from '../on-day';
import type { SupportPairing } from '../support-pairing/support-pairing.entity';
import { supportPairings } from '../support-pairing/support-pairing.list';
import { networkSchools } from './network-school.list';
import { SchoolStub } from './school.stub';

const GroupsArgs = withDay(educationGroups.Args);
const PartnerSchoolsArgs = withDay(networkSchools.Args);

const throughMembership = { joins: sql`JOIN group_membership m ON m.group_id = t.id`, parent: sql`m.school_id` };
const isMember = (scope: Scope, when: When): Sql => holds(when, scope.today, sql`m`);

/** Each pairing once per side. UNION ALL, so that either side is found by its own index. */
const eitherSide = sql`JOIN (
  SELECT id, supporter_id AS school_id FROM support_pairing UNION ALL SELECT id, supported_id FROM support_pairing
) side ON side.id = t.id`;

/** What groups add to a school. Nullable throughout: a school is worth showing when this subgraph is down. */
@Resolver(() => SchoolStub)
export class SchoolLinksResolver {
  @FieldResolver(() => memberships.Connection, { nullable: true, description: 'Its memberships in groups, with role and dates (集团成员关系).' })
  memberships(@Root() school: SchoolStub, @Args(() => memberships.Args) args: DatedConnectionArgs, @Ctx() scope: Scope): Connection<GroupMembership> {
    return memberships.read(scope, args, { parent: sql`t.school_id` }, school.id);
  }

  @FieldResolver(() => educationGroups.Connection, { nullable: true, description: 'Groups it belongs to on a day, those it leads included (所在集团).' })
  groups(@Root() school: SchoolStub, @Args(() => GroupsArgs) args: ConnectionArgs & When, @Ctx() scope: Scope): Connection<EducationGroup> {
    return educationGroups.read(scope, args, { ...throughMembership, conditions: [isMember(scope, args)] }, school.id);
  }

  @FieldResolver(() => educationGroups.Connection, { nullable: true, description: 'Groups it leads on a day (牵头的集团).' })
  ledGroups(@Root() school: SchoolStub, @Args(() => GroupsArgs) args: ConnectionArgs & When, @Ctx() scope: Scope): Connection<EducationGroup> {
    return educationGroups.read(scope, args, { ...throughMembership, conditions: [isMember(scope, args), sql`m.role = 'LEAD'`] }, school.id);
  }

  @FieldResolver(() => networkSchools.Connection, {
    nullable: true,
    description: 'All other schools that share a group with it on a day, leads and fellow members alike, each once (伙伴学校).',
  })
  partnerSchools(
    @Root() school: SchoolStub,
    @Args(() => PartnerSchoolsArgs) args: ConnectionArgs & When,
    @Arg('led', () => Boolean, { defaultValue: false, description: 'True for only those in groups that this school leads (仅限本校牵头的集团).' }) led: boolean,
    @Ctx() scope: Scope,
  ): Connection<SchoolStub> {
    return networkSchools.read(scope, args, { joins: partnersAt(scope, args, led), parent: sql`p.school_id` }, school.id);
  }

  @FieldResolver(() => supportPairings.Connection, { nullable: true, description: 'Support pairings it is in, helping or helped (对口帮扶, 支援或受援).' })
  supportPairings(@Root() school: SchoolStub, @Args(() => supportPairings.Args) args: DatedConnectionArgs, @Ctx() scope: Scope): Connection<SupportPairing> {
    return supportPairings.read(scope, args, { joins: eitherSide, parent: sql`side.school_id` }, school.id);
  }
}
