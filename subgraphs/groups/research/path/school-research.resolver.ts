import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { holds, type Connection, type Scope } from '../../../kit';
import { holderOn } from '../../../network/holdings';
import { openSchools } from '../../coverage/conditions';
import { CoverageArgs } from '../../coverage/coverage.args';
import { networkSchools } from '../../foreign/network-school.list';
import { SchoolStub } from '../../foreign/school.stub';
import { DayArgs } from '../../on-day';
import { ResearchOrganisation } from '../organisation/research-organisation.entity';
import { researchPath } from './read-research-path';

/** How schools hang together with those who look after their research. */
@Resolver(() => SchoolStub)
export class SchoolResearchResolver {
  @FieldResolver(() => [ResearchOrganisation], {
    nullable: true,
    description: 'Its research organisation of a day and those above it, up to the county as far as there are any (从学校到市县级的教研组织); empty when it has none.',
  })
  researchPath(@Root() { id }: SchoolStub, @Args(() => DayArgs) { on }: DayArgs, @Ctx() scope: Scope): Promise<ResearchOrganisation[]> {
    return researchPath(scope, id, on ?? scope.today);
  }

  @Query(() => networkSchools.Connection, {
    description: 'Schools open on a day that have no research organisation then, or one under none of the level above (无上级教研组织的学校).',
  })
  schoolsWithoutResearchParent(@Args(() => CoverageArgs) args: CoverageArgs, @Ctx() scope: Scope): Connection<SchoolStub> {
    const held = sql`SELECT FROM research_organisation o JOIN research_organisation above ON above.id = o.parent_id
      WHERE ${holderOn(sql`o.school_id`, args.on ?? scope.today)} = t.id AND ${holds(args, scope.today, sql`o`)} AND ${holds(args, scope.today, sql`above`)}`;
    return networkSchools.read(scope, args, { conditions: [...openSchools(scope, args), sql`NOT EXISTS (${held})`] });
  }
}
