import { byCounty, bySchool, bySelf, type MutationRules } from '../../kit';
import { teacherItself, teacherOf } from '../access/teachers-seen';

const item = { id: teacherOf('portfolio_item') };

/** The county grants ranks; what a principal has done is recorded by themselves, their school or the county, and struck by the county alone. */
export const principalMutations: MutationRules = {
  grantPrincipalRank: byCounty({ teacher: teacherItself }),
  addPortfolioItem: { ...bySelf({ teacher: teacherItself }), ...byCounty({ teacher: teacherItself }), ...bySchool({ teacher: teacherItself }) },
  withdrawPortfolioItem: byCounty(item),
};
