import { Field, ID, ObjectType } from 'type-graphql';
import { keyedById, SeenBy } from '../../kit';

/** A membership of a school in a group as this subgraph knows it; `groups` owns it. */
@SeenBy('EVERYONE')
@ObjectType('GroupMembership')
@keyedById()
export class GroupMembershipStub {
  @Field(() => ID, { description: 'Identifier (标识), a UUID that never changes.' })
  id!: string;
}
