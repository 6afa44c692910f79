import { stateMachine } from '../../kit';
import type { AreaSuccessionState } from './area-succession.enums';

export type AreaSuccessionEvent = 'complete' | 'withdraw';

/** What was decided is completed when its day has come. Until then it can be withdrawn, which undoes it. */
export const areaSuccessionLife = stateMachine<AreaSuccessionState, AreaSuccessionEvent>({
  complete: { from: ['DECIDED'], to: 'COMPLETED' },
  withdraw: { from: ['DECIDED'], to: 'WITHDRAWN' },
});
