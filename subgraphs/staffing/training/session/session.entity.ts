import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateTimeScalar, keyedById, Recorded, SeenBy } from '../../../kit';
import { TrainingDelivery } from './training-delivery';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Training session (培训场次): one gathering of a programme, at a school or online.' })
@keyedById()
@Entity()
export class TrainingSession extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  programmeId!: string;

  @Column({ type: 'uuid', nullable: true })
  stationId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  studioId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  hostSchoolId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  roomId!: string | null;

  @Column({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it begins (开始时间).' })
  startsAt!: Date;

  @Column({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it ends (结束时间).' })
  endsAt!: Date;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Topic (主题).' })
  topic!: string;

  @Column({ type: 'numeric' })
  @Field(() => Float, { description: 'Credit hours it is worth (学时).' })
  hours!: number;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many it can take, persons (容量); null when there is no limit.' })
  capacity!: number | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => TrainingDelivery, { nullable: true, description: 'Kind of delivery (送培送教类别); null when it is not brought to a school.' })
  delivery!: TrainingDelivery | null;
}
