import type { SubgraphAccess } from '../../kit';
import { planningMutations } from './mutations';
import { planningRows } from './rows';

export const planningAccess: SubgraphAccess = { rows: planningRows, mutations: planningMutations };
