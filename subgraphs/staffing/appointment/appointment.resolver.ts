import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver, type Scope } from '../../kit';
import { SchoolStub } from '../foreign/school';
import { Post } from '../post/post.entity';
import { Teacher } from '../teacher/teacher.entity';
import { Appointment } from './appointment.entity';
import { appointments } from './appointment.list';

@Resolver(() => Appointment)
export class AppointmentResolver extends listResolver(appointments, { one: 'appointment', many: 'appointments' }) {
  @FieldResolver(() => Teacher, { description: 'The teacher appointed (教师).' })
  teacher(@Root() appointment: Appointment, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.linked(Teacher, appointment.teacherId);
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school whose establishment the teacher is on (编制所在校).' })
  establishmentSchool(@Root() appointment: Appointment): SchoolStub {
    return { id: appointment.establishmentSchoolId };
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school where the teacher serves, rotations apart (任职学校).' })
  servingSchool(@Root() appointment: Appointment): SchoolStub {
    return { id: appointment.servingSchoolId };
  }

  @FieldResolver(() => Post, { nullable: true, description: 'The post it fills (岗位); null when none is named.' })
  async post(@Root() appointment: Appointment, @Ctx() scope: Scope): Promise<Post | null> {
    return appointment.postId ? scope.row(Post, 'id', appointment.postId) : null;
  }
}
