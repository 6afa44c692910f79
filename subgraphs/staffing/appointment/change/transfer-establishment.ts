import { refuse, refuseFirstDay, requirePeriod, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { breakLinks } from '../../mentor-link/change/break-links';
import { Teacher } from '../../teacher/teacher.entity';
import { Appointment } from '../appointment.entity';
import { contractLife } from '../contract-life';
import type { TransferEstablishmentInput } from './appointment.inputs';
import { refuseRotation } from './refuse-rotation';
import { takePlace } from './take-place';

/** Ends one appointment and begins the next on the same day, so that no day is without. */
export async function transferEstablishment(tx: Transaction, input: TransferEstablishmentInput): Promise<Appointment> {
  const current = await tx.lockVersion(Appointment, input);
  const { id: teacherId } = await tx.lock(Teacher, current.teacherId);
  const contractStatus = contractLife.step('transfer', current.contractStatus);
  const { startsOn, endsOn = current.endsOn } = input;
  const establishmentSchoolId = input.toSchool.toLowerCase();
  const servingSchoolId = (input.servingSchool ?? establishmentSchoolId).toLowerCase();
  refuseFirstDay(Appointment, 'startsOn', startsOn, current.startsOn);
  if (startsOn <= current.startsOn || (current.endsOn !== null && startsOn >= current.endsOn)) {
    refuse('INVALID_VALUE', 'startsOn', { value: startsOn, after: current.startsOn, before: current.endsOn });
  }
  requirePeriod(startsOn, endsOn);
  if (establishmentSchoolId === current.establishmentSchoolId) refuse('SAME', 'toSchool', { value: input.toSchool });
  await requireOpenSchool(tx, establishmentSchoolId, { startsOn, endsOn }, 'toSchool');
  if (servingSchoolId !== establishmentSchoolId) await requireOpenSchool(tx, servingSchoolId, { startsOn, endsOn }, 'servingSchool');
  await refuseRotation(tx, teacherId, startsOn);

  await tx.update(Appointment, current, { endsOn: startsOn });
  const postId = await takePlace(tx, { post: input.post, schools: [establishmentSchoolId, servingSchoolId], startsOn, endsOn });
  const role = input.role ?? current.role;
  const { stage } = current;
  const next = await tx.insert(Appointment, { teacherId, establishmentSchoolId, servingSchoolId, postId, role, contractStatus, stage, startsOn, endsOn });
  await breakLinks(tx, { teacherId, from: startsOn, servingSchoolId, endBrokenLinks: input.endBrokenLinks ?? false });
  return next;
}
