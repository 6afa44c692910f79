import { stateMachine } from '../../kit';
import type { SchoolSuccession } from './succession.entity';
import type { SuccessionState } from './succession.enums';

export type SuccessionEvent = 'decide' | 'complete' | 'withdraw';

/** A proposal is decided; what was decided is completed when its transition period is over. Until then it can be withdrawn, which undoes the decision. */
export const successionLife = stateMachine<SuccessionState, SuccessionEvent>({
  decide: { from: ['PROPOSED'], to: 'IN_TRANSITION' },
  complete: { from: ['IN_TRANSITION'], to: 'COMPLETED' },
  withdraw: { from: ['PROPOSED', 'IN_TRANSITION'], to: 'WITHDRAWN' },
});

type Kinded = Pick<SchoolSuccession, 'kind' | 'schoolId' | 'successorId'>;

/** Whether the school is no longer there afterwards. One that changes its code can go on as the same row. */
export const endsTheSchool = ({ kind, schoolId, successorId }: Kinded): boolean =>
  kind === 'CLOSED' || kind === 'MERGED_INTO' || (kind === 'RECODED' && successorId !== null && successorId !== schoolId);

/** First day it is no longer there: until the transition period is over it is open. */
export const lastsUntil = ({ effectiveOn, transitionEndsOn }: { effectiveOn: string | null; transitionEndsOn: string | null }): string | null =>
  transitionEndsOn ?? effectiveOn;

/** Whether what depends on the school goes over to the successor, all of it or a part. */
export const carries = (succession: Kinded): boolean => succession.successorId !== null && (endsTheSchool(succession) || succession.kind === 'SPLIT_INTO');
