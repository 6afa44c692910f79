import { Field, ID, ObjectType } from 'type-graphql';
import { keyedById, SeenBy } from '../../kit';

/** A school as this subgraph knows it; `schools` owns it. */
@SeenBy('EVERYONE')
@ObjectType('School')
@keyedById()
export class SchoolStub {
  @Field(() => ID, { description: 'Identifier (标识), a UUID that never changes.' })
  id!: string;
}
