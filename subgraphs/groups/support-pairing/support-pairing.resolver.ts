import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, DateScalar, holds, readAggregate, readAggregateOf, SeenBy, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { schoolOf, SchoolStub } from '../foreign/school.stub';
import { JointActivity } from '../joint-activity/joint-activity.entity';
import { jointActivities } from '../joint-activity/joint-activity.list';
import { DayArgs } from '../on-day';
import { SupportPairing } from './support-pairing.entity';
import { supportPairingFilters, supportPairings, SupportPairingWhere } from './support-pairing.list';

@SeenBy('EVERYONE')
@ObjectType({ description: 'How many schools a set of support pairings ties together (对口帮扶合计).' })
class SupportPairingSummary {
  @Field(() => Int, { description: 'Pairings counted (结对数).' })
  pairings!: number;

  @Field(() => Int, { description: 'Activities of these pairings up to today (结对活动数).' })
  activities!: number;

  @Field(() => Int, { description: 'Schools that help, each counted once (支援校数, 不重复).' })
  supporters!: number;

  @Field(() => Int, { description: 'Schools that are helped, each counted once (受援校数, 不重复).' })
  supported!: number;
}

const figuresOn = (today: string) => ({
  pairings: sql`count(*)::int`,
  activities: sql`coalesce(sum((SELECT count(*) FROM joint_activity a WHERE a.pairing_id = t.id AND a.held_on <= ${today}::date)), 0)::int`,
  supporters: sql`count(DISTINCT t.supporter_id)::int`,
  supported: sql`count(DISTINCT t.supported_id)::int`,
});

@Resolver(() => SupportPairing)
export class SupportPairingResolver extends codedListResolver(supportPairings, { one: 'supportPairing', many: 'supportPairings' }) {
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that helps (支援校).' })
  supporter(@Root() pairing: SupportPairing): SchoolStub | null {
    return schoolOf(pairing.supporterId);
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that is helped (受援校).' })
  supported(@Root() pairing: SupportPairing): SchoolStub | null {
    return schoolOf(pairing.supportedId);
  }

  @FieldResolver(() => jointActivities.Connection, { description: 'What the two schools held together as a pair (结对活动).' })
  activities(@Root() pairing: SupportPairing, @Args(() => jointActivities.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<JointActivity> {
    return jointActivities.read(scope, args, { parent: sql`t.pairing_id` }, pairing.id);
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: 'Day of its last activity up to today (最近一次活动日期); null when there was none.' })
  async lastActivityOn(@Root() pairing: SupportPairing, @Ctx() scope: Scope): Promise<string | null> {
    const source = { entity: JointActivity, conditions: [sql`t.held_on <= ${scope.today}::date`], figures: { day: sql`max(t.held_on)` } };
    const last = await readAggregateOf<{ day: string }>(scope, 'last-activity-of-pairing', source, sql`t.pairing_id`, pairing.id);
    return last?.day ?? null;
  }

  @Query(() => SupportPairingSummary, { description: 'Schools over all pairings that meet the conditions on a day (对口帮扶合计).' })
  async supportPairingSummary(
    @Arg('where', () => SupportPairingWhere, { nullable: true, description: 'Only pairings that meet all of these (筛选条件).' }) where: SupportPairingWhere | undefined,
    @Args(() => DayArgs) day: DayArgs,
    @Ctx() scope: Scope,
  ): Promise<SupportPairingSummary | undefined> {
    const source = { entity: SupportPairing, filters: supportPairingFilters, conditions: [holds(day, scope.today)], figures: figuresOn(scope.today) };
    const [summary] = await readAggregate<SupportPairingSummary>(scope, source, where as never);
    return summary;
  }
}
