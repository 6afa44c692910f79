import sql from 'sql-template-tag';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { readAggregate, rowsSeen, SeenBy, type Scope } from '../../kit';
import { SchoolStub } from '../foreign/school/school.stub';
import { Room } from '../room/room.entity';
import { RoomBooking } from './room-booking.entity';
import { roomBookingFilters, type RoomBookingWhere } from './room-booking.list';

@SeenBy('OFFICE')
@ObjectType({ description: 'How much one school uses one room, by the bookings that stand (功能室使用情况).' })
export class RoomUse {
  readonly roomId!: string;
  readonly bookedById!: string;

  @Field(() => Room, { nullable: true, description: 'The room (功能室).' })
  room!: Promise<Room | null>;

  @Field(() => SchoolStub, { nullable: true, description: 'The school that uses it (使用学校).' })
  user!: SchoolStub;

  @Field(() => Int, { description: 'Bookings (预约次数).' })
  bookings!: number;

  @Field(() => Float, { description: 'Hours booked (预约时数).' })
  hours!: number;
}

const figures = { bookings: sql`count(*)::int`, hours: sql`(sum(extract(epoch FROM t.ends_at - t.starts_at)) / 3600)::float8` };

/** Of the bookings the viewer sees. */
export async function roomUses(scope: Scope, where: RoomBookingWhere | undefined): Promise<RoomUse[]> {
  const { condition } = rowsSeen(scope, RoomBooking);
  if (condition === null) return [];
  const source = {
    entity: RoomBooking,
    filters: roomBookingFilters,
    joins: sql`JOIN room r ON r.id = t.room_id JOIN schools_published.school s ON s.id = t.booked_by_id`,
    only: { state: ['BOOKED'] },
    conditions: [sql`TRUE${condition}`],
    groupBy: [{ name: 'roomCode', of: sql`r.code` }, { name: 'schoolCode', of: sql`s.code` }, 'roomId', 'bookedById'],
    figures,
  };
  const rows = await readAggregate<RoomUse & Record<string, unknown>>(scope, source, where as never);
  return rows.map((row) => ({
    ...row,
    user: { id: row.bookedById },
    get room() {
      return scope.row(Room, 'id', row.roomId);
    },
  }));
}
