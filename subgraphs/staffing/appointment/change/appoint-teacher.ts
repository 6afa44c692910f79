import sql from 'sql-template-tag';
import { refuse, requirePeriod, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { Teacher } from '../../teacher/teacher.entity';
import { Appointment } from '../appointment.entity';
import { fillsPost } from '../contract-life';
import type { AppointTeacherInput } from './appointment.inputs';
import { takePlace } from './take-place';

/** The teacher's row first, then the post's: appointments of one teacher, and those to one post, take turns. */
export async function appointTeacher(tx: Transaction, input: AppointTeacherInput): Promise<Appointment> {
  const { startsOn, endsOn = null, contractStatus, role } = input;
  const establishmentSchoolId = input.establishmentSchool.toLowerCase();
  const servingSchoolId = (input.servingSchool ?? establishmentSchoolId).toLowerCase();
  const teacher = await tx.lock(Teacher, input.teacher, 'teacher');
  requirePeriod(startsOn, endsOn);
  if (contractStatus === 'EXITED' || (input.post && !fillsPost(contractStatus))) refuse('INVALID_VALUE', 'contractStatus', { value: contractStatus });
  if (teacher.leftOn !== null && (endsOn === null || endsOn > teacher.leftOn)) refuse('INVALID_VALUE', 'endsOn', { value: endsOn, until: teacher.leftOn });
  await requireOpenSchool(tx, establishmentSchoolId, { startsOn, endsOn }, 'establishmentSchool');
  if (servingSchoolId !== establishmentSchoolId) await requireOpenSchool(tx, servingSchoolId, { startsOn, endsOn }, 'servingSchool');
  await makeWay(tx, teacher.id, startsOn, endsOn);
  const postId = await takePlace(tx, { post: input.post, schools: [establishmentSchoolId, servingSchoolId], startsOn, endsOn });
  const stage = input.stage ?? teacher.stage;
  return tx.insert(Appointment, { teacherId: teacher.id, establishmentSchoolId, servingSchoolId, postId, role, contractStatus, stage, startsOn, endsOn });
}

/** Who had left may come back: the time away ends. The database forbids any other overlap as well; asked first to name the appointment in the way. */
async function makeWay(tx: Transaction, teacherId: string, startsOn: string, endsOn: string | null): Promise<void> {
  const rows = await tx.rows<{ id: string }>(
    sql`SELECT id FROM appointment WHERE teacher_id = ${teacherId}::uuid
      AND daterange(starts_on, ends_on) && daterange(${startsOn}::date, ${endsOn}::date) ORDER BY starts_on`,
  );
  for (const { id } of rows) {
    const other = await tx.lock(Appointment, id);
    if (other.contractStatus !== 'EXITED' || other.startsOn >= startsOn) refuse('OVERLAPS', 'startsOn', { appointment: id, startsOn: other.startsOn, endsOn: other.endsOn });
    await tx.update(Appointment, other, { endsOn: startsOn });
  }
}
