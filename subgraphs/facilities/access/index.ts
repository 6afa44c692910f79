import type { SubgraphAccess } from '../../kit';
import { facilitiesMutations } from './mutations';
import { facilitiesRows } from './rows';

export const facilitiesAccess: SubgraphAccess = { rows: facilitiesRows, mutations: facilitiesMutations };
