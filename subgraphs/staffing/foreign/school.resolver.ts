import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { requireSchoolSeen, SeenBy, type Connection, type ConnectionArgs, type DatedConnectionArgs, type Scope } from '../../kit';
import { servingOn } from '../../network/serving';
import { requireStaffSeen } from '../access/require-staff-seen';
import { DayArg } from '../day-arg';
import { StaffingFigures } from '../figures/staffing-figures';
import { staffingOfSchool } from '../figures/staffing-of';
import type { MentorLink } from '../mentor-link/mentor-link.entity';
import { mentorLinks } from '../mentor-link/mentor-link.list';
import type { Post } from '../post/post.entity';
import { posts } from '../post/post.list';
import type { RotationAssignment } from '../rotation/rotation.entity';
import { rotations } from '../rotation/rotation.list';
import type { Studio } from '../studio/studio.entity';
import { studios } from '../studio/studio.list';
import { establishedOn } from '../teacher/established';
import type { Teacher } from '../teacher/teacher.entity';
import { teachers } from '../teacher/teacher.list';
import { SchoolStub } from './school';

/** Each side on its own, joined by UNION: an index serves each, and a pair inside one school is listed once. */
const linkedSchool = sql`JOIN (SELECT l.id, l.mentor_school_id AS school_id FROM mentor_link l
  UNION SELECT l.id, l.mentee_school_id FROM mentor_link l) AS linked ON linked.id = t.id`;

@Resolver(() => SchoolStub)
export class SchoolStaffResolver {
  @FieldResolver(() => teachers.Connection, { nullable: true, description: 'Teachers who serve there on a day, rotations counted (任职教师).' })
  async teachers(
    @Root() school: SchoolStub,
    @Args(() => teachers.Args) args: ConnectionArgs,
    @DayArg() on: string | undefined,
    @Ctx() scope: Scope,
  ): Promise<Connection<Teacher>> {
    await requireStaffSeen(scope, school.id);
    const joins = sql`JOIN ${servingOn(on ?? scope.today)} AS serving ON serving.teacher_id = t.id`;
    return teachers.read(scope, args, { joins, parent: sql`serving.school_id` }, school.id);
  }

  @SeenBy('OFFICE')
  @FieldResolver(() => teachers.Connection, {
    nullable: true,
    description: 'Teachers on its establishment on a day, wherever they serve (在编教师).',
  })
  async establishmentTeachers(
    @Root() school: SchoolStub,
    @Args(() => teachers.Args) args: ConnectionArgs,
    @DayArg() on: string | undefined,
    @Ctx() scope: Scope,
  ): Promise<Connection<Teacher>> {
    await requireSchoolSeen(scope, 'STAFFING', school.id);
    const joins = sql`JOIN ${establishedOn(on ?? scope.today)} AS established ON established.teacher_id = t.id`;
    return teachers.read(scope, args, { joins, parent: sql`established.school_id` }, school.id);
  }

  @FieldResolver(() => posts.Connection, { nullable: true, description: 'Posts allotted to it (岗位).' })
  posts(@Root() school: SchoolStub, @Args(() => posts.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Post> {
    return posts.read(scope, args, { parent: sql`t.school_id` }, school.id);
  }

  @SeenBy('OFFICE')
  @FieldResolver(() => rotations.Connection, { nullable: true, description: 'Rotation assignments to it (接收的交流轮岗).' })
  async rotationsIn(
    @Root() school: SchoolStub,
    @Args(() => rotations.Args) args: DatedConnectionArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<RotationAssignment>> {
    await requireSchoolSeen(scope, 'STAFFING', school.id);
    return rotations.read(scope, args, { parent: sql`t.to_school_id` }, school.id);
  }

  @SeenBy('OFFICE')
  @FieldResolver(() => rotations.Connection, { nullable: true, description: 'Rotation assignments from it (派出的交流轮岗).' })
  async rotationsOut(
    @Root() school: SchoolStub,
    @Args(() => rotations.Args) args: DatedConnectionArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<RotationAssignment>> {
    await requireSchoolSeen(scope, 'STAFFING', school.id);
    return rotations.read(scope, args, { parent: sql`t.from_school_id` }, school.id);
  }

  @SeenBy('OFFICE')
  @FieldResolver(() => mentorLinks.Connection, { nullable: true, description: 'Mentor links with a mentor or mentee of it (师徒结对).' })
  async mentorLinks(
    @Root() school: SchoolStub,
    @Args(() => mentorLinks.Args) args: DatedConnectionArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<MentorLink>> {
    await requireSchoolSeen(scope, 'STAFFING', school.id);
    return mentorLinks.read(scope, args, { joins: linkedSchool, parent: sql`linked.school_id` }, school.id);
  }

  @FieldResolver(() => studios.Connection, { nullable: true, description: 'Studios it hosts (名师工作室).' })
  studios(@Root() school: SchoolStub, @Args(() => studios.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Studio> {
    return studios.read(scope, args, { parent: sql`t.host_school_id` }, school.id);
  }

  @FieldResolver(() => StaffingFigures, { nullable: true, description: 'Its staff in figures, on a day (师资概况).' })
  staffing(@Root() school: SchoolStub, @DayArg() on: string | undefined, @Ctx() scope: Scope): Promise<StaffingFigures> {
    return staffingOfSchool(scope, on ?? scope.today, school.id);
  }
}
