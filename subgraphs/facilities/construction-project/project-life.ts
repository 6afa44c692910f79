import { stateMachine } from '../../kit';
import { ConstructionStage } from './construction.enums';

const stages = Object.values(ConstructionStage);

/**
 * A project reaches each of the nine steps from the one before, and none is left out: the event is the step it reaches.
 * Nothing leads to the first one, where it begins.
 */
export const projectLife = stateMachine<ConstructionStage, ConstructionStage>(
  Object.fromEntries(stages.map((stage, place) => [stage, { from: stages.slice(Math.max(place - 1, 0), place), to: stage }])) as Record<
    ConstructionStage,
    { from: ConstructionStage[]; to: ConstructionStage }
  >,
);
