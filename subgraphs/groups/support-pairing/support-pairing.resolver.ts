import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { holds, listResolver, readAggregate, SeenBy, type Scope } from '../../kit';
import { schoolOf, SchoolStub } from '../foreign/school.stub';
import { DayArgs } from '../on-day';
import { SupportPairing } from './support-pairing.entity';
import { supportPairingFilters, supportPairings, SupportPairingWhere } from './support-pairing.list';

@SeenBy('EVERYONE')
@ObjectType({ description: 'How many schools a set of support pairings ties together (对口帮扶合计).' })
class SupportPairingSummary {
  @Field(() => Int, { description: 'Pairings counted (结对数).' })
  pairings!: number;

  @Field(() => Int, { description: 'Schools that help, each counted once (支援校数, 不重复).' })
  supporters!: number;

  @Field(() => Int, { description: 'Schools that are helped, each counted once (受援校数, 不重复).' })
  supported!: number;
}

const figures = {
  pairings: sql`count(*)::int`,
  supporters: sql`count(DISTINCT t.supporter_id)::int`,
  supported: sql`count(DISTINCT t.supported_id)::int`,
};

@Resolver(() => SupportPairing)
export class SupportPairingResolver extends listResolver(supportPairings, { one: 'supportPairing', many: 'supportPairings' }) {
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that helps (支援校).' })
  supporter(@Root() pairing: SupportPairing): SchoolStub | null {
    return schoolOf(pairing.supporterId);
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that is helped (受援校).' })
  supported(@Root() pairing: SupportPairing): SchoolStub | null {
    return schoolOf(pairing.supportedId);
  }

  @Query(() => SupportPairingSummary, { description: 'Schools over all pairings that meet the conditions on a day (对口帮扶合计).' })
  async supportPairingSummary(
    @Arg('where', () => SupportPairingWhere, { nullable: true, description: 'Only pairings that meet all of these (筛选条件).' }) where: SupportPairingWhere | undefined,
    @Args(() => DayArgs) day: DayArgs,
    @Ctx() scope: Scope,
  ): Promise<SupportPairingSummary | undefined> {
    const source = { entity: SupportPairing, filters: supportPairingFilters, conditions: [holds(day, scope.today)], figures };
    const [summary] = await readAggregate<SupportPairingSummary>(scope, source, where as never);
    return summary;
  }
}
