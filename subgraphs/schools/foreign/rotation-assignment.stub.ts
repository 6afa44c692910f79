import { Field, ID, ObjectType } from 'type-graphql';
import { keyedById, SeenBy } from '../../kit';

/** A rotation assignment as this subgraph knows it; `staffing` owns it. */
@SeenBy('SIGNED_IN')
@ObjectType('RotationAssignment')
@keyedById()
export class RotationAssignmentStub {
  @Field(() => ID, { description: 'Identifier (标识), a UUID that never changes.' })
  id!: string;
}
