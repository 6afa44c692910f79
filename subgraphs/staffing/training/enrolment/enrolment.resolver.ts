import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver, type Scope } from '../../../kit';
import { Teacher } from '../../teacher/teacher.entity';
import { TrainingSession } from '../session/session.entity';
import { TrainingEnrolment } from './enrolment.entity';
import { trainingEnrolments } from './enrolment.list';

@Resolver(() => TrainingEnrolment)
export class TrainingEnrolmentResolver extends listResolver(trainingEnrolments, { one: 'trainingEnrolment', many: 'trainingEnrolments' }) {
  @FieldResolver(() => TrainingSession, { description: 'The session (培训场次).' })
  session(@Root() enrolment: TrainingEnrolment, @Ctx() scope: Scope): Promise<TrainingSession | null> {
    return scope.row(TrainingSession, 'id', enrolment.sessionId);
  }

  @FieldResolver(() => Teacher, { description: 'The teacher (参训教师).' })
  teacher(@Root() enrolment: TrainingEnrolment, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.linked(Teacher, enrolment.teacherId);
  }
}
