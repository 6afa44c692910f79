import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';
import { RotationDirection } from './rotation-direction';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Rotation quota (交流轮岗名额): how many teachers a county means to rotate in one school year.' })
@keyedById()
@Entity()
export class RotationQuota extends Recorded {
  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Year in which the school year begins (学年起始年份).' })
  schoolYear!: number;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Teachers to rotate, persons (名额).' })
  quota!: number;

  @Column({ type: 'text' })
  @Field(() => RotationDirection, { description: 'Which receiving schools count (交流方向).' })
  direction!: RotationDirection;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who may be sent, in the words of the plan (轮岗教师类别).' })
  eligibleCategories!: string | null;
}
