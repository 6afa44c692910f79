import { stateMachine } from '../../kit';
import type { RoomBookingState } from './room-booking-state';

export type RoomBookingEvent = 'cancel';

/** A booking that was cancelled stays so: the room may have been given to another since. */
export const roomBookingLife = stateMachine<RoomBookingState, RoomBookingEvent>({
  cancel: { from: ['BOOKED'], to: 'CANCELLED' },
});
