import { ownReference, type SubgraphDefinition } from '../../kit';
import { ChangeInspection } from './change/inspection.mutation';
import { Inspection } from './inspection.entity';
import { InspectionResolver } from './inspection.resolver';
import { inspectionSheet } from './inspection.sheet';
import { ChangeRectification } from './rectification/change/rectification.mutation';
import { Rectification } from './rectification/rectification.entity';
import { RectificationResolver } from './rectification/rectification.resolver';
import { rectificationSheet } from './rectification/rectification.sheet';

/** What the subgraph takes in for inspections and what they find to be put right. */
export const inspectionEntities: SubgraphDefinition['entities'] = [Inspection, Rectification];
export const inspectionResolvers: SubgraphDefinition['resolvers'] = [InspectionResolver, RectificationResolver, ChangeInspection, ChangeRectification];
export const inspectionReferences: SubgraphDefinition['references'] = [ownReference('Inspection', Inspection), ownReference('Rectification', Rectification)];
export const inspectionSheets: SubgraphDefinition['sheets'] = [inspectionSheet, rectificationSheet];
