import { Field, ID, ObjectType } from 'type-graphql';
import { keyedById, SeenBy } from '../../kit';

/** A teacher as this subgraph knows it; `staffing` owns it and says who sees it. */
@SeenBy('SIGNED_IN')
@ObjectType('Teacher')
@keyedById()
export class TeacherStub {
  @Field(() => ID, { description: 'Identifier (标识), a UUID that never changes.' })
  id!: string;
}
