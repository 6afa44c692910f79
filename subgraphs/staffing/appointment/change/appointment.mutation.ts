import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { mutate, payloadType, reloading } from '../../../kit';
import { Appointment } from '../appointment.entity';
import { appointTeacher } from './appoint-teacher';
import { AppointTeacherInput, ChangeContractStatusInput, TransferEstablishmentInput } from './appointment.inputs';
import { changeContractStatus } from './change-contract-status';
import { transferEstablishment } from './transfer-establishment';

const Appointed = payloadType<Appointment>('appointTeacher', 'appointment', Appointment, 'The appointment (聘任).');
const Transferred = payloadType<Appointment>('transferEstablishment', 'appointment', Appointment, 'The appointment at the other school (调入后的聘任).');
const Changed = payloadType<Appointment>('changeContractStatus', 'appointment', Appointment, 'The appointment that holds from that day on (变更后的聘任).');

@Resolver()
export class ChangeAppointment {
  @Mutation(() => Appointed.type, { nullable: true, description: 'Appoints a teacher to a school, and to a post with a place left (聘任教师).' })
  async appointTeacher(@Arg('input', () => AppointTeacherInput, { description: 'Whom and where (输入).' }) input: AppointTeacherInput, @Ctx() scope: Scope): Promise<object> {
    return Appointed.of(await mutate(scope, 'appointTeacher', input, (tx) => appointTeacher(tx, input), reloading.one(scope, Appointment)));
  }

  @Mutation(() => Transferred.type, {
    nullable: true,
    description: 'Moves a teacher to the establishment of another school on a day (县管校聘调动). Pairs it pulls apart are refused by name, or ended on that day.',
  })
  async transferEstablishment(
    @Arg('input', () => TransferEstablishmentInput, { description: 'Which one, where to and when (输入).' }) input: TransferEstablishmentInput,
    @Ctx() scope: Scope,
  ): Promise<object> {
    return Transferred.of(await mutate(scope, 'transferEstablishment', input, (tx) => transferEstablishment(tx, input), reloading.one(scope, Appointment)));
  }

  @Mutation(() => Changed.type, { nullable: true, description: 'Hired again, reassigned, awaiting a post, or left, from a day on (变更聘用状态: 竞聘上岗、转岗、待岗、退出).' })
  async changeContractStatus(
    @Arg('input', () => ChangeContractStatusInput, { description: 'Which one, and how (输入).' }) input: ChangeContractStatusInput,
    @Ctx() scope: Scope,
  ): Promise<object> {
    return Changed.of(await mutate(scope, 'changeContractStatus', input, (tx) => changeContractStatus(tx, input), reloading.one(scope, Appointment)));
  }
}
