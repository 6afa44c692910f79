import sql from 'sql-template-tag';
import { enteredText, givenCode, refuse, refuseFirstDay, requirePeriod, requireRules, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { requirePosted } from '../../appointment/require-posted';
import { newCode } from '../../new-code';
import { Teacher } from '../../teacher/teacher.entity';
import { StudioMember } from '../studio-member.entity';
import { Studio } from '../studio.entity';
import { foundedByNow } from '../studio.rules';
import type { FoundStudioInput, JoinStudioInput, LeaveStudioInput } from './studio.inputs';

export async function foundStudio(tx: Transaction, input: FoundStudioInput): Promise<Studio> {
  const { code, kind, level, hostSchool, subject, stage } = input;
  const { today } = tx.scope;
  const { id: leaderId } = await tx.lock(Teacher, input.leader, 'leader');
  await requirePosted(tx, leaderId, today, 'leader');
  await requireOpenSchool(tx, hostSchool, today, 'hostSchool');
  const studio = await tx.insert(Studio, {
    code: code ? givenCode(code) : newCode('ST'),
    name: enteredText(input.name, 'name'),
    kind,
    level,
    leaderId,
    hostSchoolId: hostSchool,
    subject,
    stage,
    foundedYear: input.foundedYear ?? Number(today.slice(0, 4)),
  });
  return requireRules(tx, Studio, studio, [foundedByNow], input);
}

/** The studio's row first: those who join one studio take turns, and the second of two overlapping requests is refused. */
export async function joinStudio(tx: Transaction, { startsOn, endsOn, ...input }: JoinStudioInput): Promise<StudioMember> {
  const studio = await tx.lock(Studio, input.studio, 'studio');
  const { id: teacherId } = await tx.lock(Teacher, input.teacher, 'teacher');
  if (teacherId === studio.leaderId) refuse('SAME', 'teacher', { leader: teacherId });
  requirePeriod(startsOn, endsOn);
  await requirePosted(tx, teacherId, startsOn, 'startsOn');
  const [other] = await tx.rows<{ id: string }>(
    sql`SELECT id FROM studio_member WHERE studio_id = ${studio.id}::uuid AND teacher_id = ${teacherId}::uuid
      AND daterange(starts_on, ends_on) && daterange(${startsOn}::date, ${endsOn ?? null}::date) LIMIT 1`,
  );
  if (other) refuse('OVERLAPS', 'startsOn', { studioMember: other.id });
  return tx.insert(StudioMember, { studioId: studio.id, teacherId, startsOn, endsOn });
}

export async function leaveStudio(tx: Transaction, input: LeaveStudioInput): Promise<StudioMember> {
  const member = await tx.lockVersion(StudioMember, input);
  const { startsOn, endsOn } = member;
  refuseFirstDay(StudioMember, 'endsOn', input.endsOn, startsOn);
  if (input.endsOn <= startsOn || (endsOn !== null && input.endsOn > endsOn)) {
    refuse('INVALID_VALUE', 'endsOn', { value: input.endsOn, after: startsOn, until: endsOn });
  }
  return tx.update(StudioMember, member, { endsOn: input.endsOn });
}
