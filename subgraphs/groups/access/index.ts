import type { SubgraphAccess } from '../../kit';
import { researchMutations, researchRows } from '../research/access';
import { groupsCorrectionRules } from './corrections';
import { groupsMutations } from './mutations';

/** Groups and who belongs to them are everyone's; types that are not say so themselves. */
export const groupsAccess: SubgraphAccess = { rows: [...researchRows], mutations: { ...groupsMutations, ...researchMutations, ...groupsCorrectionRules } };
