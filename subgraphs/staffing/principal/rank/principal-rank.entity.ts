import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../../kit';
import { PrincipalGrade } from './principal-grade';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Rank of a principal or vice principal (校长职级), from the day it was granted until the next one.' })
@keyedById()
@Entity()
export class PrincipalRank extends Recorded {
  @Column({ type: 'uuid' })
  teacherId!: string;

  @Column({ type: 'text' })
  @Field(() => PrincipalGrade, { description: 'Grade (职级).' })
  grade!: PrincipalGrade;

  @Column({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day from which it holds (认定日期).' })
  grantedOn!: string;
}
