import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { mutate, payloadType, reloading, type Transaction } from '../../../kit';
import { RoomBooking } from '../room-booking.entity';
import { roomBookingLife } from '../room-booking-life';
import { bookRoom } from './book-room';
import { BookRoomInput, CancelBookingInput } from './room-booking.inputs';

const Booked = payloadType<RoomBooking>('bookRoom', 'booking', RoomBooking, 'The booking (预约).');
const Cancelled = payloadType<RoomBooking>('cancelBooking', 'booking', RoomBooking, 'The booking as it is now (预约).');

async function cancel(tx: Transaction, input: CancelBookingInput): Promise<RoomBooking> {
  const booking = await tx.lockVersion(RoomBooking, input);
  return tx.update(RoomBooking, booking, { state: roomBookingLife.step('cancel', booking.state) });
}

@Resolver()
export class BookRoom {
  @Mutation(() => Booked.type, { nullable: true, description: 'Books a room for a school, unless another booking stands in the way (预约功能室).' })
  async bookRoom(@Arg('input', () => BookRoomInput, { description: 'Who, which room and when (输入).' }) input: BookRoomInput, @Ctx() scope: Scope): Promise<object> {
    return Booked.of(await mutate(scope, 'bookRoom', input, (tx) => bookRoom(tx, input), reloading.one(scope, RoomBooking)));
  }

  @Mutation(() => Cancelled.type, { nullable: true, description: 'Cancels a booking: the room is free again (取消预约).' })
  async cancelBooking(@Arg('input', () => CancelBookingInput, { description: 'Which one (输入).' }) input: CancelBookingInput, @Ctx() scope: Scope): Promise<object> {
    return Cancelled.of(await mutate(scope, 'cancelBooking', input, (tx) => cancel(tx, input), reloading.one(scope, RoomBooking)));
  }
}
