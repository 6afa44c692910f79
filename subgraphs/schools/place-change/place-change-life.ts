import { stateMachine } from '../../kit';
import type { PlaceChangeStatus } from './place-change-status';

export type PlaceChangeEvent = 'complete';

/** What is built is not planned again: a further change is one of its own. */
export const placeChangeLife = stateMachine<PlaceChangeStatus, PlaceChangeEvent>({
  complete: { from: ['PLANNED'], to: 'DONE' },
});
