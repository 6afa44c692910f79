import { stateMachine } from '../../kit';
import type { RotationState } from './rotation.enums';

export type RotationEvent = 'approve' | 'start' | 'complete' | 'withdraw' | 'cancel' | 'extend' | 'proposeAgain';

/**
 * The life of an assignment. A proposal is withdrawn, a decision is cancelled. What was called off can be proposed again
 * for the same teacher and first day; the change log keeps what it was before.
 */
export const rotationLife = stateMachine<RotationState, RotationEvent>({
  approve: { from: ['PROPOSED'], to: 'APPROVED' },
  start: { from: ['APPROVED'], to: 'ACTIVE' },
  complete: { from: ['ACTIVE'], to: 'COMPLETED' },
  withdraw: { from: ['PROPOSED'], to: 'WITHDRAWN' },
  cancel: { from: ['APPROVED', 'ACTIVE'], to: 'CANCELLED' },
  extend: { from: ['ACTIVE'], to: 'ACTIVE' },
  proposeAgain: { from: ['WITHDRAWN', 'CANCELLED'], to: 'PROPOSED' },
});
