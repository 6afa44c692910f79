import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../../kit';
import { postingThroughout } from '../../../appointment/posting';
import { Teacher } from '../../../teacher/teacher.entity';
import { dayOf } from '../../school-day';
import { TrainingSession } from '../../session/session.entity';
import { TrainingEnrolment } from '../enrolment.entity';
import { enrolmentLife } from '../enrolment-life';
import type { EnrolInput, WithdrawEnrolmentInput } from './enrolment.inputs';

const dayMs = 86_400_000;

/** Takes a seat. The session's row is locked first: enrolments take turns, and each counts the seats the others took. */
export async function enrol(tx: Transaction, input: EnrolInput): Promise<TrainingEnrolment> {
  const session = await tx.lock(TrainingSession, input.session, 'session');
  const { id: teacherId } = await tx.lock(Teacher, input.teacher, 'teacher');
  const day = dayOf(session.startsAt);
  if (dayOf(session.endsAt) < tx.scope.today) refuse('INVALID_STATE', 'session', { today: tx.scope.today, endsAt: session.endsAt.toISOString() });
  await postingThroughout(tx, teacherId, { startsOn: day, endsOn: dayOf(new Date(session.startsAt.getTime() + dayMs)) }, 'teacher');
  const before = await enrolmentOf(tx, session.id, teacherId);
  if (before && before.state !== 'WITHDRAWN') refuse('ALREADY_EXISTS', 'teacher', { enrolment: before.id, state: before.state });
  await requireSeat(tx, session);
  if (!before) return tx.insert(TrainingEnrolment, { sessionId: session.id, teacherId, state: 'ENROLLED' });
  return tx.update(TrainingEnrolment, before, { state: enrolmentLife.step('enrolAgain', before.state) });
}

/** Gives the seat back, until the day of the session; who stays away from then on is absent. */
export async function withdraw(tx: Transaction, input: WithdrawEnrolmentInput): Promise<TrainingEnrolment> {
  const enrolment = await tx.lockVersion(TrainingEnrolment, input);
  const state = enrolmentLife.step('withdraw', enrolment.state);
  const [session] = await tx.rows<{ startsAt: Date }>(sql`SELECT s.starts_at AS "startsAt" FROM training_session s WHERE s.id = ${enrolment.sessionId}::uuid`);
  const begins = session && dayOf(session.startsAt);
  if (begins && begins < tx.scope.today) refuse('INVALID_STATE', 'id', { today: tx.scope.today, startsOn: begins });
  return tx.update(TrainingEnrolment, enrolment, { state });
}

/** The database forbids it as well; asked first to tell how many seats there are. */
async function requireSeat(tx: Transaction, { id, capacity }: TrainingSession): Promise<void> {
  if (capacity === null) return;
  const [seats] = await tx.rows<{ taken: number }>(
    sql`SELECT count(*)::int AS taken FROM training_enrolment e WHERE e.session_id = ${id}::uuid AND e.state <> 'WITHDRAWN'`,
  );
  if (seats && seats.taken >= capacity) refuse('FULL', 'session', { capacity, taken: seats.taken });
}

async function enrolmentOf(tx: Transaction, sessionId: string, teacherId: string): Promise<TrainingEnrolment | null> {
  const [row] = await tx.rows<{ id: string }>(
    sql`SELECT e.id FROM training_enrolment e WHERE e.session_id = ${sessionId}::uuid AND e.teacher_id = ${teacherId}::uuid`,
  );
  return row ? tx.lock(TrainingEnrolment, row.id) : null;
}
