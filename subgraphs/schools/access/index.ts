import type { SubgraphAccess } from '../../kit';
import { schoolsCorrectionRules } from './corrections';
import { schoolsMutations } from './mutations';

/** The directory of schools is everyone's, all of it. */
export const schoolsAccess: SubgraphAccess = { rows: [], mutations: { ...schoolsMutations, ...schoolsCorrectionRules } };
