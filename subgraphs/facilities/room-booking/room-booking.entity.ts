import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateTimeScalar, keyedById, Recorded, SeenBy } from '../../kit';
import { RoomBookingState } from './room-booking-state';

@SeenBy('OFFICE')
@ObjectType({ description: 'Booking of a room by a school (功能室预约). Two bookings of one room that stand never overlap.' })
@keyedById()
@Entity()
export class RoomBooking extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  roomId!: string;

  @Column({ type: 'uuid' })
  bookedById!: string;

  @Column({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it begins (开始时间).' })
  startsAt!: Date;

  @Column({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When the room is free again (结束时间).' })
  endsAt!: Date;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'What for (用途).' })
  purpose!: string;

  @Column({ type: 'text' })
  @Field(() => RoomBookingState, { description: 'Whether it stands (预约状态).' })
  state!: RoomBookingState;
}
