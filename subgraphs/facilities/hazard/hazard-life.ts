import { stateMachine } from '../../kit';
import type { HazardState } from './hazard.enums';

export type HazardEvent = 'rectify' | 'summon';

/** A hazard that comes back is reported as a new one. Whoever is responsible is summoned while it is open, not afterwards. */
export const hazardLife = stateMachine<HazardState, HazardEvent>({
  rectify: { from: ['OPEN'], to: 'RECTIFIED' },
  summon: { from: ['OPEN'], to: 'OPEN' },
});
