import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { DateScalar, InDetail, type Connection, type ConnectionArgs, type Scope } from '../../../kit';
import { Teacher } from '../../teacher/teacher.entity';
import type { TrainingEnrolment } from '../enrolment/enrolment.entity';
import { trainingEnrolments } from '../enrolment/enrolment.list';
import type { TrainingExpert } from '../expert/expert.entity';
import { trainingExperts } from '../expert/expert.list';
import type { TrainingSession } from '../session/session.entity';
import { trainingSessions } from '../session/session.list';
import { TrainingRecord, trainingRecordOf } from './training-record';

@Resolver(() => Teacher)
export class TeacherTrainingResolver {
  @InDetail()
  @FieldResolver(() => TrainingRecord, { nullable: true, description:
      'Training hours over the years of the rule, against the hours it requires (教师培训学时); over the last school years, the current one included, when no day is given.',
  })
  training(
    @Root() teacher: Teacher,
    @Arg('since', () => DateScalar, { nullable: true, description: 'First day of these years (起始日期).' }) since: string | undefined,
    @Ctx() scope: Scope,
  ): Promise<TrainingRecord> {
    return trainingRecordOf(scope, teacher.id, since ?? undefined);
  }

  @InDetail()
  @FieldResolver(() => trainingEnrolments.Connection, { nullable: true, description: 'Sessions the teacher enrolled in (参训记录).' })
  trainingEnrolments(
    @Root() teacher: Teacher,
    @Args(() => trainingEnrolments.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<TrainingEnrolment> {
    return trainingEnrolments.read(scope, args, { parent: sql`t.teacher_id` }, teacher.id);
  }

  @InDetail()
  @FieldResolver(() => trainingSessions.Connection, { nullable: true, description: 'Sessions the teacher gives (授课场次).' })
  trainingsGiven(
    @Root() teacher: Teacher,
    @Args(() => trainingSessions.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<TrainingSession> {
    const via = { joins: sql`JOIN session_trainer trainer ON trainer.session_id = t.id`, parent: sql`trainer.teacher_id` };
    return trainingSessions.read(scope, args, via, teacher.id);
  }

  @InDetail()
  @FieldResolver(() => trainingExperts.Connection, { nullable: true, description: 'Entries of the teacher in the pool of training experts (培训人才库).' })
  trainingExpertise(
    @Root() teacher: Teacher,
    @Args(() => trainingExperts.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<TrainingExpert> {
    return trainingExperts.read(scope, args, { parent: sql`t.teacher_id` }, teacher.id);
  }
}
