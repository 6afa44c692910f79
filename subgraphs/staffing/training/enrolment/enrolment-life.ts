import { stateMachine } from '../../../kit';
import type { EnrolmentState } from './enrolment-state';

export type EnrolmentEvent = 'attend' | 'miss' | 'withdraw' | 'enrolAgain';

/**
 * The life of an enrolment. A list of who came may be put right later, for hours are granted on it; who withdrew may come
 * back while a seat is left. The change log keeps what it was before.
 */
export const enrolmentLife = stateMachine<EnrolmentState, EnrolmentEvent>({
  attend: { from: ['ENROLLED', 'ATTENDED', 'ABSENT'], to: 'ATTENDED' },
  miss: { from: ['ENROLLED', 'ATTENDED', 'ABSENT'], to: 'ABSENT' },
  withdraw: { from: ['ENROLLED'], to: 'WITHDRAWN' },
  enrolAgain: { from: ['WITHDRAWN'], to: 'ENROLLED' },
});
