import { Field, Float, ObjectType } from 'type-graphql';
import { SeenBy } from '../../../kit';
import { Room } from '../room.entity';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'A room of another school with how far it is (就近功能室).' })
export class RoomInReach {
  @Field(() => Room, { description: 'The room (功能室).' })
  room!: Room;

  @Field(() => Float, { description: 'How far the schools are apart, km as the crow flies (直线距离, 千米).' })
  kilometres!: number;
}
