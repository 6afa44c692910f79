import { Ctx, Query, Resolver } from 'type-graphql';
import type { Scope } from '../../kit';
import { countiesNow, partnersOf, schoolWithCode } from './read-partners';
import { ViewerScope } from './viewer-scope';

@Resolver()
export class ViewerScopeResolver {
  /** The gateway asks this for every account of a school or county, before anything else; front ends may ask it too. */
  @Query(() => ViewerScope, {
    nullable: true,
    description: 'Whose records the account that asks sees today (数据可见范围); null for accounts that act for no school and no county.',
  })
  async viewerScope(@Ctx() scope: Scope): Promise<ViewerScope | null> {
    const { role, school, counties } = scope.viewer;
    if (role === 'COUNTY_PLANNER') return { ownSchool: null, counties: await countiesNow(scope, counties), staffing: [], facilities: [], partners: [] };
    if (school === null || (role !== 'SCHOOL_ADMIN' && role !== 'LEAD_SCHOOL_USER')) return null;
    const ownSchool = await schoolWithCode(scope, school);
    const partners = ownSchool && role === 'LEAD_SCHOOL_USER' ? await partnersOf(scope, ownSchool.id) : [];
    return {
      ownSchool,
      counties: [],
      staffing: partners.filter(({ staffing }) => staffing),
      facilities: partners.filter(({ facilities }) => facilities),
      partners,
    };
  }
}
