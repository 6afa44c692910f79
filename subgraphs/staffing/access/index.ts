import type { SubgraphAccess } from '../../kit';
import { staffingCorrectionRules } from './corrections';
import { staffingMutations } from './mutations';
import { trainingCorrectionRules } from '../training/access/corrections';
import { staffingRows } from './rows';

export const staffingAccess: SubgraphAccess = { rows: staffingRows, mutations: { ...staffingMutations, ...staffingCorrectionRules, ...trainingCorrectionRules } };
