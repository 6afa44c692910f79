import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import type { Connection, DatedConnectionArgs, Scope } from '../../kit';
import { Building } from '../building/building.entity';
import { TeacherStub } from '../foreign/teacher/teacher.stub';
import type { HousingAssignment } from './housing-assignment.entity';
import { housingAssignments } from './housing-assignment.list';

@Resolver(() => Building)
export class BuildingHousingResolver {
  @FieldResolver(() => housingAssignments.Connection, { nullable: true, description: 'Who lives in it, of staff housing (入住教师).' })
  housingAssignments(@Root() { id }: Building, @Args(() => housingAssignments.Args) args: DatedConnectionArgs, @Ctx() scope: Scope): Connection<HousingAssignment> {
    return housingAssignments.read(scope, args, { parent: sql`t.building_id` }, id);
  }
}

@Resolver(() => TeacherStub)
export class TeacherHousingResolver {
  @FieldResolver(() => housingAssignments.Connection, { nullable: true, description: 'Housing of schools that the teacher lives in (周转房入住).' })
  housingAssignments(@Root() { id }: TeacherStub, @Args(() => housingAssignments.Args) args: DatedConnectionArgs, @Ctx() scope: Scope): Connection<HousingAssignment> {
    return housingAssignments.read(scope, args, { parent: sql`t.teacher_id` }, id);
  }
}
