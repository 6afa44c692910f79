import { refuse, type Transaction } from '../../../kit';
import { breakLinks } from '../../mentor-link/change/break-links';
import { Teacher } from '../../teacher/teacher.entity';
import { Appointment } from '../appointment.entity';
import { contractLife, eventTowards, fillsPost } from '../contract-life';
import type { ChangeContractStatusInput } from './appointment.inputs';
import { refuseRotation } from './refuse-rotation';
import { takePlace } from './take-place';

/** From its first day the row itself changes; later the appointment is split, for what held before that day stays true of it. */
export async function changeContractStatus(tx: Transaction, input: ChangeContractStatusInput): Promise<Appointment> {
  const current = await tx.lockVersion(Appointment, input);
  const { id: teacherId } = await tx.lock(Teacher, current.teacherId);
  const contractStatus = contractLife.step(eventTowards[input.contractStatus], current.contractStatus);
  const { startsOn } = input;
  const { endsOn } = current;
  if (startsOn < current.startsOn || (endsOn !== null && startsOn >= endsOn)) {
    refuse('INVALID_VALUE', 'startsOn', { value: startsOn, from: current.startsOn, before: endsOn });
  }
  if (input.post && !fillsPost(contractStatus)) refuse('INVALID_VALUE', 'post', { value: input.post, contractStatus });
  if (contractStatus === 'EXITED') await refuseRotation(tx, teacherId, startsOn);

  const changed = startsOn === current.startsOn ? await inPlace(tx, current, input, contractStatus) : await split(tx, current, input, contractStatus);
  await breakLinks(tx, { teacherId, from: startsOn, endBrokenLinks: input.endBrokenLinks ?? false });
  return changed;
}

type Status = Appointment['contractStatus'];

/** Out of the old post before the new one is counted: who keeps the post takes no second place of it. */
async function inPlace(tx: Transaction, current: Appointment, input: ChangeContractStatusInput, contractStatus: Status): Promise<Appointment> {
  const stays = fillsPost(current.contractStatus) && fillsPost(contractStatus) && (input.post ?? current.postId) === current.postId;
  const postId = stays ? current.postId : await postFrom(tx, current, input, contractStatus);
  return tx.update(Appointment, current, { contractStatus, postId });
}

async function split(tx: Transaction, current: Appointment, input: ChangeContractStatusInput, contractStatus: Status): Promise<Appointment> {
  await tx.update(Appointment, current, { endsOn: input.startsOn });
  const postId = await postFrom(tx, current, input, contractStatus);
  const { teacherId, establishmentSchoolId, servingSchoolId, role, stage, endsOn } = current;
  return tx.insert(Appointment, { teacherId, establishmentSchoolId, servingSchoolId, postId, role, contractStatus, stage, startsOn: input.startsOn, endsOn });
}

async function postFrom(tx: Transaction, current: Appointment, input: ChangeContractStatusInput, contractStatus: Status): Promise<string | null> {
  if (!fillsPost(contractStatus)) return null;
  const schools = [current.establishmentSchoolId, current.servingSchoolId];
  return takePlace(tx, { post: input.post ?? current.postId, schools, startsOn: input.startsOn, endsOn: current.endsOn });
}
