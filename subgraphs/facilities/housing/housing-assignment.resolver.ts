import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver, type Scope } from '../../kit';
import { Building } from '../building/building.entity';
import { TeacherStub } from '../foreign/teacher/teacher.stub';
import { HousingAssignment } from './housing-assignment.entity';
import { housingAssignments } from './housing-assignment.list';

@Resolver(() => HousingAssignment)
export class HousingAssignmentResolver extends listResolver(housingAssignments, { one: 'housingAssignment', many: 'housingAssignments' }) {
  @FieldResolver(() => Building, { nullable: true, description: 'The building (周转房).' })
  building(@Root() { buildingId }: HousingAssignment, @Ctx() scope: Scope): Promise<Building | null> {
    return scope.row(Building, 'id', buildingId);
  }

  @FieldResolver(() => TeacherStub, { nullable: true, description: 'Who lives there (教师).' })
  teacher(@Root() { teacherId }: HousingAssignment): TeacherStub {
    return { id: teacherId };
  }
}
