import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';
import { RoomKind } from './room-kind';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Room of a school (功能室), from the ordinary classroom to the training room; it may be opened to groups of schools.' })
@keyedById()
@Entity()
export class Room extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  schoolId!: string;

  @Column({ type: 'uuid', nullable: true })
  buildingId!: string | null;

  @Column({ type: 'text' })
  @Field(() => RoomKind, { description: 'Kind of room (功能室类别).' })
  kind!: RoomKind;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Seats (座位数); null when not reported.' })
  seats!: number | null;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Area in square metres (面积, 平方米); null when not reported.' })
  area!: number | null;
}
