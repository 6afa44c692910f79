import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { DateScalar, holds, type Connection, type ConnectionArgs, type DatedConnectionArgs, type Scope } from '../../../kit';
import type { RoomSharing } from '../../room-sharing/room-sharing.entity';
import { roomSharings } from '../../room-sharing/room-sharing.list';
import type { Room } from '../../room/room.entity';
import { rooms } from '../../room/room.list';
import { EducationGroupStub } from './education-group.stub';
import { GroupIdleHours, idleHoursOf } from './idle-hours';

@Resolver(() => EducationGroupStub)
export class EducationGroupFieldsResolver {
  @FieldResolver(() => rooms.Connection, { nullable: true, description: 'Rooms its members may book on a day (共享功能室).' })
  sharedRooms(
    @Root() group: EducationGroupStub,
    @Args(() => rooms.Args) args: ConnectionArgs,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day (日期); today when left out.' }) on: string | undefined,
    @Ctx() scope: Scope,
  ): Connection<Room> {
    // A room is opened to a group once at a time, so the join doubles no room.
    const via = { parent: sql`rs.group_id`, joins: sql`JOIN room_sharing rs ON rs.room_id = t.id`, conditions: [holds({ on }, scope.today, sql`rs`)] };
    return rooms.read(scope, args, via, group.id);
  }

  @FieldResolver(() => roomSharings.Connection, { nullable: true, description: 'The openings of rooms to it, with their terms and dates (功能室开放共享).' })
  roomSharings(@Root() group: EducationGroupStub, @Args(() => roomSharings.Args) args: DatedConnectionArgs, @Ctx() scope: Scope): Connection<RoomSharing> {
    return roomSharings.read(scope, args, { parent: sql`t.group_id` }, group.id);
  }

  @FieldResolver(() => GroupIdleHours, {
    nullable: true,
    description: 'How many hours of a week the rooms open to it are free (周空闲容量), in the hours and days that are asked about: no record tells when a room is open.',
  })
  idleHours(
    @Root() group: EducationGroupStub,
    @Arg('week', () => DateScalar, { description: 'Any day of the week (所在周的任一日).' }) week: string,
    @Arg('opensAt', () => Int, { defaultValue: 8, description: 'First hour of a day, 0 to 23 (每日开始时刻).' }) opensAt: number,
    @Arg('closesAt', () => Int, { defaultValue: 18, description: 'Hour at which a day ends, 1 to 24 (每日结束时刻).' }) closesAt: number,
    @Arg('days', () => Int, { defaultValue: 5, description: 'Days of the week from Monday on, 1 to 7 (每周天数).' }) days: number,
    @Ctx() scope: Scope,
  ): Promise<GroupIdleHours> {
    return idleHoursOf(scope, { week, opensAt, closesAt, days }, group.id);
  }
}
