import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DatedRecord, keyedById, SeenBy } from '../../kit';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Opening of a room to a group of schools for a time (功能室开放共享): its members may book the room.' })
@keyedById()
@Entity()
export class RoomSharing extends DatedRecord {
  @Column({ type: 'uuid' })
  roomId!: string;

  @Column({ type: 'uuid' })
  groupId!: string;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Terms of use (使用约定); null when none are stated.' })
  terms!: string | null;
}
