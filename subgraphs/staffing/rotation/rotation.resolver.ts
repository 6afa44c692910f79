import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { listResolver, readAggregate, type Scope } from '../../kit';
import { everyCounty } from '../../network/every-county';
import { SchoolStub } from '../foreign/school';
import { MentorLink } from '../mentor-link/mentor-link.entity';
import { Teacher } from '../teacher/teacher.entity';
import { WhereArg } from '../where-arg';
import { brokenMentorLinks } from './broken-mentor-links';
import { rotationParts, rotationYear, RotationYear } from './rotation-summary';
import { RotationAssignment } from './rotation.entity';
import { rotationFilters, rotations } from './rotation.list';
import { RotationWhere } from './rotation.where';

const persons = { count: sql`count(DISTINCT t.teacher_id)::int`, counties: everyCounty, naming: ['teacher'], schools: ['fromSchool', 'toSchool'], county: 'countyCode', parts: rotationParts };

@Resolver(() => RotationAssignment)
export class RotationAssignmentResolver extends listResolver(rotations, { one: 'rotationAssignment', many: 'rotationAssignments' }) {
  @FieldResolver(() => Teacher, { description: 'The teacher who rotates (教师).' })
  teacher(@Root() rotation: RotationAssignment, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.linked(Teacher, rotation.teacherId);
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'Sending school (派出学校).' })
  fromSchool(@Root() rotation: RotationAssignment): SchoolStub {
    return { id: rotation.fromSchoolId };
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'Receiving school (接收学校).' })
  toSchool(@Root() rotation: RotationAssignment): SchoolStub {
    return { id: rotation.toSchoolId };
  }

  @FieldResolver(() => [MentorLink], {
    description: 'Mentor links of the teacher that it pulls apart: at the same time, neither side at the receiving school (被打断的师徒结对).',
  })
  brokenMentorLinks(@Root() rotation: RotationAssignment, @Ctx() scope: Scope): Promise<MentorLink[]> {
    return brokenMentorLinks(scope, rotation);
  }

  @Query(() => [RotationYear], { nullable: true, description: 'Rotation by school year, over the whole history (分学年交流轮岗统计); a kind or state that does not count is refused.' })
  rotationByYear(@WhereArg(RotationWhere) where: RotationWhere | undefined, @Ctx() scope: Scope): Promise<RotationYear[]> {
    return readAggregate(scope, { entity: RotationAssignment, filters: rotationFilters, persons, ...rotationYear }, where as never);
  }
}
