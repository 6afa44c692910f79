import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../kit';
import { JointActivityKind } from './joint-activity-kind';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Joint activity of a group or of a support pairing (共享活动): an examination, a seminar, a training day that schools hold together.' })
@keyedById()
@Entity()
export class JointActivity extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'uuid', nullable: true })
  groupId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  pairingId!: string | null;

  @Column({ type: 'text' })
  @Field(() => JointActivityKind, { description: 'Kind of activity (类别).' })
  kind!: JointActivityKind;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Title (名称).' })
  title!: string;

  @Column({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day it was held (举办日期).' })
  heldOn!: string;

  @Column({ type: 'uuid', nullable: true })
  hostSchoolId!: string | null;
}
