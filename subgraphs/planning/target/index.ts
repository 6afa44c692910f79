import { ownReference, type SubgraphDefinition } from '../../kit';
import { ChangeTargetDependency } from './dependency/change/target-dependency.mutation';
import { TargetDependency } from './dependency/target-dependency.entity';
import { TargetDependencyResolver } from './dependency/target-dependency.resolver';
import { targetDependencySheet } from './dependency/target-dependency.sheet';
import { Target } from './target.entity';
import { TargetResolver } from './target.resolver';
import { targetSheet } from './target.sheet';
import { RecordObservation } from './observation/change/record-observation.mutation';
import { TargetObservation } from './observation/target-observation.entity';
import { TargetObservationResolver } from './observation/target-observation.resolver';
import { targetObservationSheet } from './observation/target-observation.sheet';

/** What the subgraph takes in for targets, their measures, what was recorded of them and what they depend on. */
export const targetEntities: SubgraphDefinition['entities'] = [Target, TargetObservation, TargetDependency];
export const targetResolvers: SubgraphDefinition['resolvers'] = [TargetResolver, TargetObservationResolver, RecordObservation, TargetDependencyResolver, ChangeTargetDependency];
export const targetReferences: SubgraphDefinition['references'] = [
  ownReference('Target', Target, ['id', 'code']),
  ownReference('TargetObservation', TargetObservation),
  ownReference('TargetDependency', TargetDependency),
];
export const targetSheets: SubgraphDefinition['sheets'] = [targetSheet, targetObservationSheet, targetDependencySheet];
