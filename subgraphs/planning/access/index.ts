import type { SubgraphAccess } from '../../kit';
import { targetMutations } from '../target/access';
import { planningMutations } from './mutations';
import { planningRows } from './rows';

export const planningAccess: SubgraphAccess = { rows: planningRows, mutations: { ...planningMutations, ...targetMutations } };
