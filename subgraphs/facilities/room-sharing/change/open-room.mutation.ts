import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { mutate, payloadType, reloading } from '../../../kit';
import { RoomSharing } from '../room-sharing.entity';
import { closeRoom } from './close-room';
import { openRoom } from './open-room';
import { CloseRoomToGroupInput, OpenRoomToGroupInput } from './room-sharing.inputs';

const Opened = payloadType<RoomSharing>('openRoomToGroup', 'sharing', RoomSharing, 'The opening (功能室开放共享).');
const Closed = payloadType<RoomSharing>('closeRoomToGroup', 'sharing', RoomSharing, 'The opening as it is now (功能室开放共享).');

@Resolver()
export class OpenRoomToGroup {
  @Mutation(() => Opened.type, { nullable: true, description: 'Opens a room to a group: its members may book it (向集团开放功能室).' })
  async openRoomToGroup(@Arg('input', () => OpenRoomToGroupInput, { description: 'Which room, to whom and when (输入).' }) input: OpenRoomToGroupInput, @Ctx() scope: Scope): Promise<object> {
    return Opened.of(await mutate(scope, 'openRoomToGroup', input, (tx) => openRoom(tx, input), reloading.one(scope, RoomSharing)));
  }

  @Mutation(() => Closed.type, { nullable: true, description: 'Ends the opening of a room to a group, unless bookings rest on it (停止向集团开放功能室).' })
  async closeRoomToGroup(@Arg('input', () => CloseRoomToGroupInput, { description: 'Which one, and when (输入).' }) input: CloseRoomToGroupInput, @Ctx() scope: Scope): Promise<object> {
    return Closed.of(await mutate(scope, 'closeRoomToGroup', input, (tx) => closeRoom(tx, input), reloading.one(scope, RoomSharing)));
  }
}
