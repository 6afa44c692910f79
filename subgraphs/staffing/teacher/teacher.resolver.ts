import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, holds, InDetail, type Connection, type ConnectionArgs, type DatedConnectionArgs, type Scope } from '../../kit';
import type { Appointment } from '../appointment/appointment.entity';
import { appointments } from '../appointment/appointment.list';
import { DayArg } from '../day-arg';
import { CountyStub } from '../foreign/county';
import { SchoolStub } from '../foreign/school';
import type { Honour } from '../honour/honour.entity';
import { honours } from '../honour/honour.list';
import type { MentorLink } from '../mentor-link/mentor-link.entity';
import { mentorLinks } from '../mentor-link/mentor-link.list';
import type { RotationAssignment } from '../rotation/rotation.entity';
import { rotations } from '../rotation/rotation.list';
import type { Studio } from '../studio/studio.entity';
import { studios } from '../studio/studio.list';
import { establishmentSchoolOn, servingSchoolOn } from './teacher-places';
import { Teacher } from './teacher.entity';
import { teachers } from './teacher.list';

@Resolver(() => Teacher)
export class TeacherResolver extends codedListResolver(teachers, { one: 'teacher', many: 'teachers' }) {
  @InDetail()
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'School served on a day, rotations counted (任职学校); null when none.' })
  servingSchool(@Root() teacher: Teacher, @DayArg() on: string | undefined, @Ctx() scope: Scope): Promise<SchoolStub | null> {
    return servingSchoolOn(scope, on ?? scope.today, teacher.id);
  }

  @InDetail()
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'School whose establishment the teacher is on, on a day (编制所在校); null when none.',
  })
  establishmentSchool(@Root() teacher: Teacher, @DayArg() on: string | undefined, @Ctx() scope: Scope): Promise<SchoolStub | null> {
    return establishmentSchoolOn(scope, on ?? scope.today, teacher.id);
  }

  @InDetail()
  @FieldResolver(() => CountyStub, { nullable: true, description: 'County that registered the teacher and answers for them until a school does (登记县区); null when none is on record.' })
  registeredIn(@Root() { countyId }: Teacher): CountyStub | null {
    return countyId === null ? null : { id: countyId };
  }

  @InDetail()
  @FieldResolver(() => appointments.Connection, { nullable: true, description: 'Appointments (聘任).' })
  appointments(
    @Root() teacher: Teacher,
    @Args(() => appointments.Args) args: DatedConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<Appointment> {
    return appointments.read(scope, args, { parent: sql`t.teacher_id` }, teacher.id);
  }

  @InDetail()
  @FieldResolver(() => rotations.Connection, { nullable: true, description: 'Rotation assignments (交流轮岗).' })
  rotations(
    @Root() teacher: Teacher,
    @Args(() => rotations.Args) args: DatedConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<RotationAssignment> {
    return rotations.read(scope, args, { parent: sql`t.teacher_id` }, teacher.id);
  }

  @InDetail()
  @FieldResolver(() => honours.Connection, { nullable: true, description: 'Honours held (所获荣誉).' })
  honours(@Root() teacher: Teacher, @Args(() => honours.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Honour> {
    return honours.read(scope, args, { parent: sql`t.teacher_id` }, teacher.id);
  }

  @InDetail()
  @FieldResolver(() => mentorLinks.Connection, { nullable: true, description: 'Pairs in which this teacher is the mentor (作为师傅的结对).' })
  mentorLinks(
    @Root() teacher: Teacher,
    @Args(() => mentorLinks.Args) args: DatedConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<MentorLink> {
    return mentorLinks.read(scope, args, { parent: sql`t.mentor_id` }, teacher.id);
  }

  @InDetail()
  @FieldResolver(() => mentorLinks.Connection, { nullable: true, description: 'Pairs in which this teacher is the mentee (作为徒弟的结对).' })
  menteeLinks(
    @Root() teacher: Teacher,
    @Args(() => mentorLinks.Args) args: DatedConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<MentorLink> {
    return mentorLinks.read(scope, args, { parent: sql`t.mentee_id` }, teacher.id);
  }

  @InDetail()
  @FieldResolver(() => studios.Connection, { nullable: true, description: 'Studios the teacher leads, or belongs to on a day (主持或参加的工作室).' })
  studios(
    @Root() teacher: Teacher,
    @Args(() => studios.Args) args: ConnectionArgs,
    @DayArg() on: string | undefined,
    @Ctx() scope: Scope,
  ): Connection<Studio> {
    const day = on ?? scope.today;
    const joins = sql`JOIN (SELECT l.id AS studio_id, l.leader_id AS teacher_id FROM studio l
      UNION SELECT m.studio_id, m.teacher_id FROM studio_member m WHERE ${holds({ on: day }, day, sql`m`)}
    ) AS belongs ON belongs.studio_id = t.id`;
    return studios.read(scope, args, { joins, parent: sql`belongs.teacher_id` }, teacher.id);
  }
}
