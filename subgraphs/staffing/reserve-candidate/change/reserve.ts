import sql from 'sql-template-tag';
import { refuse, refuseFirstDay, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { requirePosted } from '../../appointment/require-posted';
import { Teacher } from '../../teacher/teacher.entity';
import { ReserveCandidate } from '../reserve-candidate.entity';
import { eventTo, reserveLife } from '../reserve-life';
import type { AdvanceReserveInput, EnterReserveInput, LeaveReserveInput } from './reserve.inputs';

/** The teacher's row first, so that of two requests at once the second finds the first. */
export async function enterReserve(tx: Transaction, { teacher, school, enteredOn }: EnterReserveInput): Promise<ReserveCandidate> {
  const { id: teacherId } = await tx.lock(Teacher, teacher, 'teacher');
  await requirePosted(tx, teacherId, enteredOn, 'enteredOn');
  if (school) await requireOpenSchool(tx, school, enteredOn, 'school');
  const [other] = await tx.rows<{ id: string }>(
    sql`SELECT id FROM reserve_candidate WHERE teacher_id = ${teacherId}::uuid
      AND daterange(entered_on, left_on) && daterange(${enteredOn}::date, NULL) LIMIT 1`,
  );
  if (other) refuse('OVERLAPS', 'enteredOn', { reserveCandidate: other.id });
  return tx.insert(ReserveCandidate, { teacherId, schoolId: school, enteredOn, stage: 'ENTERED' });
}

export async function advanceReserve(tx: Transaction, input: AdvanceReserveInput): Promise<ReserveCandidate> {
  const candidate = await tx.lockVersion(ReserveCandidate, input);
  refuseLeft(candidate);
  const event = eventTo[input.stage] ?? refuse('INVALID_STATE', 'stage', { state: candidate.stage, value: input.stage });
  const stage = reserveLife.step(event, candidate.stage);
  const modes = input.modes?.length ? [...new Set([...(candidate.modes ?? []), ...input.modes])] : undefined;
  return tx.update(ReserveCandidate, candidate, { stage, modes });
}

export async function leaveReserve(tx: Transaction, input: LeaveReserveInput): Promise<ReserveCandidate> {
  const candidate = await tx.lockVersion(ReserveCandidate, input);
  refuseLeft(candidate);
  refuseFirstDay(ReserveCandidate, 'leftOn', input.leftOn, candidate.enteredOn);
  if (input.leftOn <= candidate.enteredOn) refuse('INVALID_VALUE', 'leftOn', { value: input.leftOn, after: candidate.enteredOn });
  return tx.update(ReserveCandidate, candidate, { leftOn: input.leftOn });
}

/** Whoever left, or is to leave on a day that is set, is no longer developed. */
function refuseLeft({ leftOn }: ReserveCandidate): void {
  if (leftOn) refuse('INVALID_STATE', 'id', { leftOn });
}
