import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../../kit';
import { RectificationState } from './rectification-state';

@SeenBy('EVERYONE')
@ObjectType({ description: 'What an inspection found that a school is to put right by a day (限期整改).' })
@keyedById()
@Entity()
export class Rectification extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (整改编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  inspectionId!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'What is to be put right (整改要求).' })
  requirement!: string;

  @Column({ type: 'date' })
  @Field(() => DateScalar, { description: 'Last day for it (整改期限).' })
  dueOn!: string;

  @Column({ type: 'text' })
  @Field(() => RectificationState, { description: 'How far it has come (整改状态).' })
  state!: RectificationState;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was put right, as the school reports it (整改完成日期); null while it is open.' })
  doneOn!: string | null;
}
