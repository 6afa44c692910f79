import { refuse, type Transaction } from '../../../../kit';
import { dayOf } from '../../school-day';
import { TrainingSession } from '../../session/session.entity';
import { TrainingEnrolment } from '../enrolment.entity';
import { enrolmentLife } from '../enrolment-life';
import type { AttendanceInput, RecordAttendanceInput } from './enrolment.inputs';

/** One transaction: a larger one would hold its locks too long. */
const maxBatch = 500;

/** Records who came. The session is locked first, like at an enrolment, so that two lists of one session take turns. */
export async function recordAttendance(tx: Transaction, { session: id, attendances }: RecordAttendanceInput): Promise<TrainingEnrolment[]> {
  const session = await tx.lock(TrainingSession, id, 'session');
  const begins = dayOf(session.startsAt);
  if (tx.scope.today < begins) refuse('INVALID_STATE', 'session', { today: tx.scope.today, startsOn: begins });
  if (attendances.length === 0) refuse('EMPTY', 'attendances');
  if (attendances.length > maxBatch) refuse('INVALID_VALUE', 'attendances', { length: attendances.length, max: maxBatch });
  const recorded: TrainingEnrolment[] = [];
  for (const [index, attendance] of attendances.entries()) recorded.push(await record(tx, session, attendance, ['attendances', String(index)]));
  return recorded;
}

async function record(tx: Transaction, session: TrainingSession, attendance: AttendanceInput, at: readonly string[]): Promise<TrainingEnrolment> {
  const { enrolment: id, expectedVersion, state: came, hours } = attendance;
  const enrolment = await tx.lock(TrainingEnrolment, id, [...at, 'enrolment']);
  if (enrolment.sessionId !== session.id) refuse('NOT_FOUND', [...at, 'enrolment'], { value: id, session: session.id });
  if (enrolment.version !== expectedVersion) {
    refuse('STALE_VERSION', [...at, 'expectedVersion'], { expected: expectedVersion, actual: enrolment.version });
  }
  const event = came === 'ATTENDED' ? 'attend' : 'miss';
  const state = enrolmentLife.next(event, enrolment.state) ?? refuse('INVALID_STATE', [...at, 'enrolment'], { state: enrolment.state });
  if (hours !== undefined && hours !== null && (came === 'ABSENT' || hours < 0 || hours > session.hours)) {
    refuse('INVALID_VALUE', [...at, 'hours'], { value: hours, max: came === 'ABSENT' ? 0 : session.hours });
  }
  return tx.update(TrainingEnrolment, enrolment, { state, hours: hours ?? null });
}
