import { stateMachine } from '../../../kit';
import type { RectificationState } from './rectification-state';

export type RectificationEvent = 'report' | 'accept' | 'reject';

/** What is rejected is open again, with the deadline it had. What was accepted stays so: what comes back is found by a new inspection. */
export const rectificationLife = stateMachine<RectificationState, RectificationEvent>({
  report: { from: ['OPEN'], to: 'REPORTED' },
  accept: { from: ['REPORTED'], to: 'ACCEPTED' },
  reject: { from: ['REPORTED'], to: 'OPEN' },
});
