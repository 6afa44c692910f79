import { Field, ID, ObjectType } from 'type-graphql';
import { keyedById, SeenBy } from '../../kit';

/** A group of schools as this subgraph knows it; `groups` owns it. */
@SeenBy('EVERYONE')
@ObjectType('EducationGroup')
@keyedById()
export class EducationGroupStub {
  @Field(() => ID, { description: 'Identifier (标识), a UUID that never changes.' })
  id!: string;
}
