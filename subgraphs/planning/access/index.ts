import type { SubgraphAccess } from '../../kit';
import { appraisalMutations, appraisalRows } from '../appraisal/access';
import { inspectionMutations, inspectionRows } from '../inspection/access';
import { inspectorMutations } from '../inspector/access';
import { targetMutations } from '../target/access';
import { planningCorrectionRules } from './corrections';
import { planningMutations } from './mutations';
import { planningRows } from './rows';

export const planningAccess: SubgraphAccess = {
  rows: [...planningRows, ...inspectionRows, ...appraisalRows],
  mutations: { ...planningMutations, ...targetMutations, ...inspectionMutations, ...appraisalMutations, ...inspectorMutations, ...planningCorrectionRules },
};
