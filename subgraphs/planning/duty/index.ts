import { ownReference, type SubgraphDefinition } from '../../kit';
import { StaffingDuty } from './staffing-duty.entity';
import { StaffingDutyResolver } from './staffing-duty.resolver';
import { staffingDutySheet } from './staffing-duty.sheet';

/** What the subgraph takes in for the duties of county and schools. Like rules they are set by a document, and so are imported, not changed one by one. */
export const dutyEntities: SubgraphDefinition['entities'] = [StaffingDuty];
export const dutyResolvers: SubgraphDefinition['resolvers'] = [StaffingDutyResolver];
export const dutyReferences: SubgraphDefinition['references'] = [ownReference('StaffingDuty', StaffingDuty)];
export const dutySheets: SubgraphDefinition['sheets'] = [staffingDutySheet];
