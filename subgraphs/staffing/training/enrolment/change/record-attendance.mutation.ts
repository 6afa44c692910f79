import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope } from '../../../../kit';
import { TrainingEnrolment } from '../enrolment.entity';
import { RecordAttendanceInput } from './enrolment.inputs';
import { recordAttendance } from './record-attendance';

const Recorded = payloadType<TrainingEnrolment[]>('recordAttendance', 'enrolments', [TrainingEnrolment], 'The enrolments, in the order of the input (参训记录).');

@Resolver()
export class RecordAttendance {
  @Mutation(() => Recorded.type, { nullable: true, description: 'Records who came to a session and the hours granted, from its first day on (登记考勤).' })
  async recordAttendance(@Arg('input', () => RecordAttendanceInput, { description: 'Who came (输入).' }) input: RecordAttendanceInput, @Ctx() scope: Scope): Promise<object> {
    return Recorded.of(await mutate(scope, 'recordAttendance', input, (tx) => recordAttendance(tx, input), reloading.many(scope, TrainingEnrolment)));
  }
}
