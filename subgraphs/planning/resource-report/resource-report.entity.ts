import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';
import { ReportedResource } from './reported-resource';

@SeenBy('EVERYONE')
@ObjectType({ description: 'What a school reports once a year of what it has (办学条件年报), all its stages together, as in the yearly statistics of education.' })
@keyedById()
@Entity()
export class ResourceReport extends Recorded {
  @Column({ type: 'uuid' })
  schoolId!: string;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'Year in which the school year begins (学年起始年份).' })
  schoolYear!: number;

  @Column({ type: 'text' })
  @Field(() => ReportedResource, { description: 'What is reported (办学条件).' })
  resource!: ReportedResource;

  @Column({ type: 'numeric', nullable: true })
  @Field(() => Float, { nullable: true, description: 'How much, in the unit of the resource (数值); null where it is not known, such as the sum of a merger of which one school had not reported.' })
  value!: number | null;
}
