import { ownReference, type SubgraphDefinition } from '../../kit';
import { ChangeStaffingDuty } from './change/staffing-duty.mutation';
import { StaffingDuty } from './staffing-duty.entity';
import { StaffingDutyResolver } from './staffing-duty.resolver';
import { staffingDutySheet } from './staffing-duty.sheet';

/** What the subgraph takes in for the duties of county and schools: a plan sets them, its sheet all at once and a mutation one by one. */
export const dutyEntities: SubgraphDefinition['entities'] = [StaffingDuty];
export const dutyResolvers: SubgraphDefinition['resolvers'] = [StaffingDutyResolver, ChangeStaffingDuty];
export const dutyReferences: SubgraphDefinition['references'] = [ownReference('StaffingDuty', StaffingDuty)];
export const dutySheets: SubgraphDefinition['sheets'] = [staffingDutySheet];
