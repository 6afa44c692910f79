import { Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../../kit';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Value of a target that was recorded, for the graph does not hold what it is about (目标观测记录).' })
@keyedById()
@Entity()
export class TargetObservation extends Recorded {
  @Column({ type: 'uuid' })
  targetId!: string;

  @Column({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day it speaks of (观测日期).' })
  observedOn!: string;

  @Column({ type: 'numeric' })
  @Field(() => Float, { description: 'The value, in the unit of the target (数值).' })
  value!: number;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where it comes from, or what it leaves out (备注).' })
  note!: string | null;
}
