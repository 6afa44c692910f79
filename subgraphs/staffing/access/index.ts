import type { SubgraphAccess } from '../../kit';
import { staffingMutations } from './mutations';
import { staffingRows } from './rows';

export const staffingAccess: SubgraphAccess = { rows: staffingRows, mutations: staffingMutations };
