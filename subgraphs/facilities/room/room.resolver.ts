import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, DateScalar, DateTimeScalar, readAggregate, type Connection, type ConnectionArgs, type DatedConnectionArgs, type Scope, type When } from '../../kit';
import { Building } from '../building/building.entity';
import { byId } from '../foreign/ids';
import { schoolGaps } from '../foreign/school/gaps/school-gap.list';
import { usableBySchools } from '../foreign/school/opened-to-schools';
import { SchoolStub } from '../foreign/school/school.stub';
import type { RoomBooking } from '../room-booking/room-booking.entity';
import { roomBookings } from '../room-booking/room-booking.list';
import type { RoomSharing } from '../room-sharing/room-sharing.entity';
import { roomSharings } from '../room-sharing/room-sharing.list';
import { isOpenTo } from './open-to';
import { roomsByTownship, roomSource, RoomSummary, TownshipRooms } from './room-summary';
import { Room } from './room.entity';
import { rooms, RoomWhere } from './room.list';

@Resolver(() => Room)
export class RoomResolver extends codedListResolver(rooms, { one: 'room', many: 'rooms' }) {
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school it belongs to (学校).' })
  school(@Root() room: Room): SchoolStub | null {
    return byId(room.schoolId);
  }

  @FieldResolver(() => Building, { nullable: true, description: 'The building it is in (校舍); null when not reported.' })
  async building(@Root() room: Room, @Ctx() scope: Scope): Promise<Building | null> {
    return room.buildingId ? scope.row(Building, 'id', room.buildingId) : null;
  }

  @FieldResolver(() => roomSharings.Connection, { description: 'Groups it is opened to, and when (开放共享).' })
  sharings(@Root() room: Room, @Args(() => roomSharings.Args) args: DatedConnectionArgs, @Ctx() scope: Scope): Connection<RoomSharing> {
    return roomSharings.read(scope, args, { parent: sql`t.room_id` }, room.id);
  }

  @FieldResolver(() => roomBookings.Connection, { nullable: true, description: 'Its bookings, cancelled ones included (预约); with from and to, those that touch that time.' })
  bookings(
    @Root() room: Room,
    @Args(() => roomBookings.Args) args: ConnectionArgs,
    @Arg('from', () => DateTimeScalar, { nullable: true, description: 'Only bookings that end after this (起).' }) from: Date | undefined,
    @Arg('to', () => DateTimeScalar, { nullable: true, description: 'Only bookings that begin before this (止).' }) to: Date | undefined,
    @Ctx() scope: Scope,
  ): Connection<RoomBooking> {
    const conditions = [from && sql`t.ends_at > ${from}::timestamptz`, to && sql`t.starts_at < ${to}::timestamptz`].filter((condition) => condition != null);
    return roomBookings.read(scope, args, { parent: sql`t.room_id`, conditions }, room.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether members of this group may book it on a day (是否向该集团开放).' })
  openTo(
    @Root() room: Room,
    @Arg('group', () => ID, { description: 'Identifier of the group (集团标识).' }) group: string,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day (日期); today when left out.' }) on: string | undefined,
    @Ctx() scope: Scope,
  ): Promise<boolean> {
    return isOpenTo(scope, room.id, group, on);
  }

  @FieldResolver(() => schoolGaps.Connection, { nullable: true, description: 'Schools that may use it on a day, today when none is said: its own and the members of the groups it is open to (可使用学校).' })
  usableBy(@Root() room: Room, @Args(() => schoolGaps.Args) args: ConnectionArgs & When, @Ctx() scope: Scope): Connection<SchoolStub> {
    return schoolGaps.read(scope, args, usableBySchools(args.on ?? scope.today), room.id);
  }

  @Query(() => [RoomSummary], { description: 'Rooms and seats by kind over all rooms of open schools that meet the conditions (功能室统计).' })
  roomSummary(
    @Arg('where', () => RoomWhere, { nullable: true, description: 'Only rooms that meet all of these (筛选条件).' }) where: RoomWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<RoomSummary[]> {
    return readAggregate<RoomSummary>(scope, roomSource(scope.today), where as never);
  }

  @Query(() => [TownshipRooms], { nullable: true, description: 'Rooms and seats by township and kind over all rooms of open schools that meet the conditions (分乡镇功能室统计).' })
  async roomsByTownship(
    @Arg('where', () => RoomWhere, { nullable: true, description: 'Only rooms that meet all of these (筛选条件).' }) where: RoomWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<TownshipRooms[]> {
    const rows = await readAggregate(scope, roomsByTownship(scope.today), where as never);
    return rows.map((row) => Object.assign(new TownshipRooms(), row));
  }
}
