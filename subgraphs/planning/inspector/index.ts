import { ownReference, type SubgraphDefinition } from '../../kit';
import { InspectorAssignment } from './assignment/inspector-assignment.entity';
import { InspectorAssignmentResolver } from './assignment/inspector-assignment.resolver';
import { inspectorAssignmentSheet } from './assignment/inspector-assignment.sheet';
import { ChangeInspector } from './change/inspector.mutation';
import { Inspector } from './inspector.entity';
import { InspectorResolver } from './inspector.resolver';
import { inspectorSheet } from './inspector.sheet';
import { WithoutInspectorResolver } from './without-inspector.resolver';

/** What the subgraph takes in for inspectors and the schools they answer for. */
export const inspectorEntities: SubgraphDefinition['entities'] = [Inspector, InspectorAssignment];
export const inspectorResolvers: SubgraphDefinition['resolvers'] = [InspectorResolver, InspectorAssignmentResolver, WithoutInspectorResolver, ChangeInspector];
export const inspectorReferences: SubgraphDefinition['references'] = [ownReference('Inspector', Inspector), ownReference('InspectorAssignment', InspectorAssignment)];
export const inspectorSheets: SubgraphDefinition['sheets'] = [inspectorSheet, inspectorAssignmentSheet];
