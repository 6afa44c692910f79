import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver, type Scope } from '../../../kit';
import { SchoolStub } from '../../foreign/school';
import { Teacher } from '../../teacher/teacher.entity';
import { SessionTrainer } from './session-trainer.entity';
import { sessionTrainers } from './session-trainer.list';
import { TrainingSession } from './session.entity';

@Resolver(() => SessionTrainer)
export class SessionTrainerResolver extends listResolver(sessionTrainers, { one: 'sessionTrainer', many: 'sessionTrainers' }) {
  @FieldResolver(() => TrainingSession, { description: 'The session (培训场次).' })
  session(@Root() trainer: SessionTrainer, @Ctx() scope: Scope): Promise<TrainingSession | null> {
    return scope.row(TrainingSession, 'id', trainer.sessionId);
  }

  @FieldResolver(() => Teacher, { description: 'The teacher who gives it (授课教师).' })
  teacher(@Root() trainer: SessionTrainer, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.linked(Teacher, trainer.teacherId);
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school the trainer came from (派出学校); null when not stated.' })
  fromSchool(@Root() trainer: SessionTrainer): SchoolStub | null {
    return trainer.fromSchoolId ? { id: trainer.fromSchoolId } : null;
  }
}
