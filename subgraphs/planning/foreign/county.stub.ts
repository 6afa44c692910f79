import { Field, ID, ObjectType } from 'type-graphql';
import { keyedById, SeenBy } from '../../kit';

/** A county as this subgraph knows it; `schools` owns it. */
@SeenBy('EVERYONE')
@ObjectType('County')
@keyedById()
export class CountyStub {
  @Field(() => ID, { description: 'Identifier (标识), a UUID that never changes.' })
  id!: string;
}
