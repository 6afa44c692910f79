import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope } from '../../../../kit';
import { TrainingEnrolment } from '../enrolment.entity';
import { enrol, withdraw } from './enrol';
import { EnrolInput, WithdrawEnrolmentInput } from './enrolment.inputs';

const description = 'The enrolment as it is now (参训记录).';
const Enrolled = payloadType<TrainingEnrolment>('enrol', 'enrolment', TrainingEnrolment, description);
const Withdrawn = payloadType<TrainingEnrolment>('withdrawEnrolment', 'enrolment', TrainingEnrolment, description);

/** A teacher takes a seat in a session, or gives it back. */
@Resolver()
export class Enrol {
  @Mutation(() => Enrolled.type, { nullable: true, description: 'Enrols a teacher in a session while a seat is left; one who withdrew may come back (报名参训).' })
  async enrol(@Arg('input', () => EnrolInput, { description: 'Who and where (输入).' }) input: EnrolInput, @Ctx() scope: Scope): Promise<object> {
    return Enrolled.of(await mutate(scope, 'enrol', input, (tx) => enrol(tx, input), reloading.one(scope, TrainingEnrolment)));
  }

  @Mutation(() => Withdrawn.type, { nullable: true, description: 'Gives the seat back, until the day of the session (退出培训).' })
  async withdrawEnrolment(@Arg('input', () => WithdrawEnrolmentInput, { description: 'Which one (输入).' }) input: WithdrawEnrolmentInput, @Ctx() scope: Scope): Promise<object> {
    return Withdrawn.of(await mutate(scope, 'withdrawEnrolment', input, (tx) => withdraw(tx, input), reloading.one(scope, TrainingEnrolment)));
  }
}
