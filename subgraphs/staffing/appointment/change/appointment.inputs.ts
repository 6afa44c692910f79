import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';
import { Stage } from '../../teacher/stage';
import { ContractStatus, StaffRole } from '../appointment.enums';

@InputType({ description: 'Whom to appoint where (聘任教师).' })
export class AppointTeacherInput extends CreationInput {
  @Field(() => ID, { description: 'The teacher (教师).' })
  teacher!: string;

  @Field(() => ID, { description: 'The school whose establishment the teacher is on (编制所在校).' })
  establishmentSchool!: string;

  @Field(() => ID, { nullable: true, description: 'The school served; that of the establishment when left out (任职学校).' })
  servingSchool?: string;

  @Field(() => ID, { nullable: true, description: 'The post it fills, of one of these schools (岗位).' })
  post?: string;

  @Field(() => StaffRole, { defaultValue: StaffRole.TEACHER, description: 'Role (职务).' })
  role!: StaffRole;

  @Field(() => ContractStatus, { defaultValue: ContractStatus.HIRED, description: 'Contract status; not EXITED, and a post only with HIRED or REASSIGNED (聘用状态).' })
  contractStatus!: ContractStatus;

  @Field(() => Stage, { nullable: true, description: 'Stage of schooling; that of the teacher when left out (学段).' })
  stage?: Stage;

  @Field(() => DateScalar, { description: 'First day (开始日期).' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer; open-ended when left out (结束日期, 不含当日).' })
  endsOn?: string;
}

@InputType({ description: 'Which appointment ends, and which school takes the teacher on from that day (调动编制).' })
export class TransferEstablishmentInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'First day at the other school, later than the first of this appointment (调动日期).' })
  startsOn!: string;

  @Field(() => ID, { description: 'The school whose establishment the teacher joins (调入学校).' })
  toSchool!: string;

  @Field(() => ID, { nullable: true, description: 'The school served from then on; the one joined when left out (任职学校).' })
  servingSchool?: string;

  @Field(() => ID, { nullable: true, description: 'The post it fills, of one of these schools (岗位).' })
  post?: string;

  @Field(() => StaffRole, { nullable: true, description: 'Role; the same as before when left out (职务).' })
  role?: StaffRole;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer; as planned before when left out (结束日期, 不含当日).' })
  endsOn?: string;

  @Field(() => Boolean, { nullable: true, description: 'End the pairs it pulls apart on that day; refused when there are any and this is not set (同时结束被打断的师徒结对).' })
  endBrokenLinks?: boolean;
}

@InputType({ description: 'Which appointment changes its contract status, from which day (变更聘用状态).' })
export class ChangeContractStatusInput extends ChangeInput {
  @Field(() => ContractStatus, { description: 'The status from that day on (聘用状态).' })
  contractStatus!: ContractStatus;

  @Field(() => DateScalar, { description: 'First day of it, inside the appointment; what was before stays as it was (开始日期).' })
  startsOn!: string;

  @Field(() => ID, { nullable: true, description: 'The post it fills from then on; the same when left out, none for who awaits one or leaves (岗位).' })
  post?: string;

  @Field(() => Boolean, { nullable: true, description: 'End the pairs it pulls apart on that day; refused when there are any and this is not set (同时结束被打断的师徒结对).' })
  endBrokenLinks?: boolean;
}
