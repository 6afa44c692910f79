import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { ChangeInput, CreationInput, MutationInput } from '../../../../kit';
import { AttendanceState } from './attendance-state';

@InputType({ description: 'Who enrols in which session (报名参训).' })
export class EnrolInput extends CreationInput {
  @Field(() => ID, { description: 'The session (培训场次).' })
  session!: string;

  @Field(() => ID, { description: 'The teacher (教师).' })
  teacher!: string;
}

@InputType({ description: 'Which enrolment is withdrawn (退出培训).' })
export class WithdrawEnrolmentInput extends ChangeInput {}

@InputType({ description: 'Whether one teacher came, and the hours granted for it (考勤记录).' })
export class AttendanceInput {
  @Field(() => ID, { description: 'The enrolment (参训记录).' })
  enrolment!: string;

  @Field(() => Int, { description: 'The version the record was decided on (预期版本).' })
  expectedVersion!: number;

  @Field(() => AttendanceState, { description: 'Whether the teacher came (是否到训).' })
  state!: AttendanceState;

  @Field(() => Float, { nullable: true, description: 'Credit hours granted to who came; not granted yet when left out (认定学时).' })
  hours?: number;
}

@InputType({ description: 'Who came to a session: all of it is stored or nothing (登记考勤).' })
export class RecordAttendanceInput extends MutationInput {
  @Field(() => ID, { description: 'The session (培训场次).' })
  session!: string;

  @Field(() => [AttendanceInput], { description: 'Enrolments of the session, 1 to 500 (考勤记录).' })
  attendances!: AttendanceInput[];
}
