import type { SubgraphAccess } from '../../kit';
import { housingMutations, housingRows } from '../housing/access';
import { facilitiesCorrectionRules } from './corrections';
import { facilitiesMutations } from './mutations';
import { facilitiesRows } from './rows';

export const facilitiesAccess: SubgraphAccess = { rows: [...facilitiesRows, ...housingRows], mutations: { ...facilitiesMutations, ...housingMutations, ...facilitiesCorrectionRules } };
