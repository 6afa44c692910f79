import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { codedListResolver, type Scope } from '../../kit';
import { byId } from '../foreign/ids';
import { SchoolStub } from '../foreign/school/school.stub';
import { Room } from '../room/room.entity';
import { RoomBooking } from './room-booking.entity';
import { roomBookings } from './room-booking.list';

@Resolver(() => RoomBooking)
export class RoomBookingResolver extends codedListResolver(roomBookings, { one: 'roomBooking', many: 'roomBookings' }) {
  @FieldResolver(() => Room, { description: 'The room that is booked (功能室).' })
  room(@Root() booking: RoomBooking, @Ctx() scope: Scope): Promise<Room | null> {
    return scope.row(Room, 'id', booking.roomId);
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that books (预约学校).' })
  bookedBy(@Root() booking: RoomBooking): SchoolStub | null {
    return byId(booking.bookedById);
  }
}
