import { ownReference, type SubgraphDefinition } from '../../kit';
import { Target } from './target.entity';
import { TargetResolver } from './target.resolver';
import { targetSheet } from './target.sheet';
import { RecordObservation } from './observation/change/record-observation.mutation';
import { TargetObservation } from './observation/target-observation.entity';
import { TargetObservationResolver } from './observation/target-observation.resolver';
import { targetObservationSheet } from './observation/target-observation.sheet';

/** What the subgraph takes in for targets, their measures and what was recorded of them. */
export const targetEntities: SubgraphDefinition['entities'] = [Target, TargetObservation];
export const targetResolvers: SubgraphDefinition['resolvers'] = [TargetResolver, TargetObservationResolver, RecordObservation];
export const targetReferences: SubgraphDefinition['references'] = [ownReference('Target', Target, ['id', 'code']), ownReference('TargetObservation', TargetObservation)];
export const targetSheets: SubgraphDefinition['sheets'] = [targetSheet, targetObservationSheet];
