import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { codedListResolver, SeenBy, type Scope } from '../../kit';
import { byId } from '../foreign/ids';
import { SchoolStub } from '../foreign/school/school.stub';
import { Room } from '../room/room.entity';
import { RoomBooking } from './room-booking.entity';
import { roomBookings, RoomBookingWhere } from './room-booking.list';
import { RoomUse, roomUses } from './room-use';

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

  @SeenBy('OFFICE')
  @Query(() => [RoomUse], { nullable: true, description: 'Which school uses which room, and how much, by the bookings that meet the conditions and stand (分功能室、学校使用统计).' })
  roomUse(
    @Arg('where', () => RoomBookingWhere, { nullable: true, description: 'Only bookings that meet all of these (筛选条件).' }) where: RoomBookingWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<RoomUse[]> {
    return roomUses(scope, where);
  }
}
