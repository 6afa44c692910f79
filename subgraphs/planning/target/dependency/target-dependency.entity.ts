import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../../kit';

@SeenBy('EVERYONE')
@ObjectType({ description: 'That a target depends on a school or on a group (目标责任单位): on one of them.' })
@keyedById()
@Entity()
export class TargetDependency extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (责任编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  targetId!: string;

  @Column({ type: 'uuid', nullable: true })
  schoolId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  groupId!: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What is expected of it (备注).' })
  note!: string | null;
}
