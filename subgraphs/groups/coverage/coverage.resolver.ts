import { Args, Ctx, Query, Resolver } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import type { Connection, Scope } from '../../kit';
import { holderOn } from '../../network/holdings';
import { networkSchools } from '../foreign/network-school.list';
import type { SchoolStub } from '../foreign/school.stub';
import { groupsLed, groupsOfSchool, holdsDesignation, liftedBy, openSchools, schoolsHelped, urbanSupport } from './conditions';
import { CoverageArgs, GroupCoverageArgs, LeadRankArgs, SupportLoadArgs, WeakKindergartenArgs } from './coverage.args';

const list = (scope: Scope, args: CoverageArgs, ...conditions: Sql[]): Connection<SchoolStub> =>
  networkSchools.read(scope, args, { conditions: [...openSchools(scope, args), ...conditions] });

/** Questions about schools that a link misses, or has too often. All are asked of the schools open on a day. */
@Resolver()
export class CoverageResolver {
  @Query(() => networkSchools.Connection, { description: 'Rural schools that no urban school helps on a day (未结对的乡村学校).' })
  unpairedRuralSchools(@Args(() => CoverageArgs) args: CoverageArgs, @Ctx() scope: Scope): Connection<SchoolStub> {
    return list(scope, args, sql`NOT t.urban`, sql`NOT EXISTS (${urbanSupport(scope, args)})`);
  }

  @Query(() => networkSchools.Connection, { description: 'Schools that help several others on the same day (帮扶多所学校的支援校).' })
  schoolsSupportingSeveral(@Args(() => SupportLoadArgs) args: SupportLoadArgs, @Ctx() scope: Scope): Connection<SchoolStub> {
    return list(scope, args, sql`${schoolsHelped(scope, args)} >= ${args.atLeast}::int`);
  }

  @Query(() => networkSchools.Connection, { description: 'Schools that belong to no group on a day (未加入集团的学校).' })
  ungroupedSchools(@Args(() => GroupCoverageArgs) args: GroupCoverageArgs, @Ctx() scope: Scope): Connection<SchoolStub> {
    return list(scope, args, sql`NOT EXISTS (${groupsOfSchool(scope, args)})`);
  }

  @Query(() => networkSchools.Connection, { description: 'Schools that belong to two groups or more on a day (同时加入多个集团的学校).' })
  schoolsInSeveralGroups(@Args(() => GroupCoverageArgs) args: GroupCoverageArgs, @Ctx() scope: Scope): Connection<SchoolStub> {
    return list(scope, args, sql`(SELECT count(*) FROM (${groupsOfSchool(scope, args)}) belonging) >= 2`);
  }

  @Query(() => networkSchools.Connection, { description: 'Kindergartens without a designation that makes them strong, which no other school leads in a kindergarten network on a day (无龙头园帮带的薄弱园).' })
  weakKindergartensWithoutLead(@Args(() => WeakKindergartenArgs) args: WeakKindergartenArgs, @Ctx() scope: Scope): Connection<SchoolStub> {
    const day = args.on ?? scope.today;
    return list(scope, args, sql`t.kind = 'KINDERGARTEN'`, sql`NOT ${holdsDesignation(day, args.strongDesignations)}`, sql`NOT EXISTS (${liftedBy(day)})`);
  }

  @Query(() => networkSchools.Connection, { description: 'Schools that lead a group on a day and hold none of the designations that its lead must have (未达要求等级的龙头校).' })
  leadsWithoutDesignation(@Args(() => LeadRankArgs) args: LeadRankArgs, @Ctx() scope: Scope): Connection<SchoolStub> {
    const day = args.on ?? scope.today;
    return list(scope, args, sql`EXISTS (${groupsLed(day, args.groupKind)})`, sql`NOT ${holdsDesignation(day, args.requiredDesignations)}`);
  }

  @Query(() => networkSchools.Connection, { description: 'Schools that use no shared resource of another school (未使用共享资源的学校).' })
  schoolsUsingNoSharedResource(@Args(() => CoverageArgs) args: CoverageArgs, @Ctx() scope: Scope): Connection<SchoolStub> {
    const day = args.on ?? scope.today;
    const use = sql`SELECT FROM resource_consumer c JOIN shared_resource r ON r.id = c.resource_id WHERE ${holderOn(sql`c.school_id`, day)} = t.id AND ${holderOn(sql`r.owner_id`, day)} <> t.id`;
    return list(scope, args, sql`NOT EXISTS (${use})`);
  }
}
