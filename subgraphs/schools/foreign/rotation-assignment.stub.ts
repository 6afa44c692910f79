import { Field, ID, ObjectType } from 'type-graphql';
import { keyedById } from '../../kit';

/** A rotation assignment as this subgraph knows it; `staffing` owns it. */
@ObjectType('RotationAssignment')
@keyedById()
export class RotationAssignmentStub {
  @Field(() => ID, { description: 'Identifier (标识), a UUID that never changes.' })
  id!: string;
}
