import { stateMachine } from '../../kit';
import type { SuccessionKind, SuccessionState } from './succession.enums';

export type SuccessionEvent = 'decide' | 'complete' | 'withdraw';

/** A proposal is decided or withdrawn; what was decided is completed when its transition period is over. */
export const successionLife = stateMachine<SuccessionState, SuccessionEvent>({
  decide: { from: ['PROPOSED'], to: 'IN_TRANSITION' },
  complete: { from: ['IN_TRANSITION'], to: 'COMPLETED' },
  withdraw: { from: ['PROPOSED'], to: 'WITHDRAWN' },
});

/** Whether the school is no longer there afterwards. */
export const endsTheSchool = (kind: SuccessionKind): boolean => kind === 'CLOSED' || kind === 'MERGED_INTO';

/** First day it is no longer there: until the transition period is over it is open. */
export const lastsUntil = ({ effectiveOn, transitionEndsOn }: { effectiveOn: string | null; transitionEndsOn: string | null }): string | null =>
  transitionEndsOn ?? effectiveOn;
