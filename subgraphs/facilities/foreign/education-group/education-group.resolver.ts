import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { DateScalar, holds, type Connection, type ConnectionArgs, type DatedConnectionArgs, type Scope } from '../../../kit';
import type { RoomSharing } from '../../room-sharing/room-sharing.entity';
import { roomSharings } from '../../room-sharing/room-sharing.list';
import type { Room } from '../../room/room.entity';
import { rooms } from '../../room/room.list';
import { EducationGroupStub } from './education-group.stub';

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
}
