import { Field, ID, ObjectType } from 'type-graphql';
import { keyedById, SeenBy } from '../../../kit';

/** A township as this subgraph knows it; `schools` owns it. */
@SeenBy('EVERYONE')
@ObjectType('Township')
@keyedById()
export class TownshipStub {
  @Field(() => ID, { description: 'Identifier (标识), a UUID that never changes.' })
  id!: string;
}
