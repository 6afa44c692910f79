import { ownReference, type SubgraphDefinition } from '../../kit';
import { ChangeAppraisal } from './change/appraisal.mutation';
import { SchoolAppraisal } from './school-appraisal.entity';
import { SchoolAppraisalResolver } from './school-appraisal.resolver';
import { schoolAppraisalSheet } from './school-appraisal.sheet';

/** What the subgraph takes in for the yearly appraisal of schools. */
export const appraisalEntities: SubgraphDefinition['entities'] = [SchoolAppraisal];
export const appraisalResolvers: SubgraphDefinition['resolvers'] = [SchoolAppraisalResolver, ChangeAppraisal];
export const appraisalReferences: SubgraphDefinition['references'] = [ownReference('SchoolAppraisal', SchoolAppraisal)];
export const appraisalSheets: SubgraphDefinition['sheets'] = [schoolAppraisalSheet];
