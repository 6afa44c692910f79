import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver, type Scope } from '../../../kit';
import { SchoolStub } from '../../foreign/school.stub';
import { Inspector } from '../inspector.entity';
import { InspectorAssignment } from './inspector-assignment.entity';
import { inspectorAssignments } from './inspector-assignment.list';

@Resolver(() => InspectorAssignment)
export class InspectorAssignmentResolver extends listResolver(inspectorAssignments, { one: 'inspectorAssignment', many: 'inspectorAssignments' }) {
  @FieldResolver(() => Inspector, { nullable: true, description: 'The inspector (督学).' })
  inspector(@Root() { inspectorId }: InspectorAssignment, @Ctx() scope: Scope): Promise<Inspector | null> {
    return scope.row(Inspector, 'id', inspectorId);
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school (学校).' })
  school(@Root() { schoolId }: InspectorAssignment): SchoolStub {
    return { id: schoolId };
  }
}
