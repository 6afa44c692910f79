import type { SubgraphAccess } from '../../kit';
import { targetMutations } from '../target/access';

/** Rules, reports and targets are everyone's; figures of schools are asked for through the schools. */
export const planningAccess: SubgraphAccess = { rows: [], mutations: { ...targetMutations } };
