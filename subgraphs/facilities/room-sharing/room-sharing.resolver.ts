import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver, type Scope } from '../../kit';
import { EducationGroupStub } from '../foreign/education-group/education-group.stub';
import { byId } from '../foreign/ids';
import { Room } from '../room/room.entity';
import { RoomSharing } from './room-sharing.entity';
import { roomSharings } from './room-sharing.list';

@Resolver(() => RoomSharing)
export class RoomSharingResolver extends listResolver(roomSharings, { one: 'roomSharing', many: 'roomSharings' }) {
  @FieldResolver(() => Room, { description: 'The room that is opened (功能室).' })
  room(@Root() sharing: RoomSharing, @Ctx() scope: Scope): Promise<Room | null> {
    return scope.row(Room, 'id', sharing.roomId);
  }

  @FieldResolver(() => EducationGroupStub, { nullable: true, description: 'The group it is opened to (集团).' })
  group(@Root() sharing: RoomSharing): EducationGroupStub | null {
    return byId(sharing.groupId);
  }
}
