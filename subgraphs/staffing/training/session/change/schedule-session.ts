import sql from 'sql-template-tag';
import { enteredText, givenCode, refuse, type Transaction } from '../../../../kit';
import { servingOn } from '../../../../network/serving';
import { requireOpenSchool } from '../../../../network/require-open-school';
import { newCode } from '../../../new-code';
import { Studio } from '../../../studio/studio.entity';
import { Teacher } from '../../../teacher/teacher.entity';
import { TrainingProgramme } from '../../programme/programme.entity';
import { dayOf } from '../../school-day';
import { SessionTrainer } from '../session-trainer.entity';
import { TrainingSession } from '../session.entity';
import type { ScheduleSessionInput } from './schedule-session.input';

/** Stores a session and who gives it. That a room holds one session at a time is kept by the database. */
export async function schedule(tx: Transaction, input: ScheduleSessionInput): Promise<TrainingSession> {
  const { startsAt, endsAt, hostSchool, room, hours, capacity, delivery } = input;
  const programme = await tx.lock(TrainingProgramme, input.programme, 'programme');
  if (endsAt <= startsAt) refuse('INVALID_VALUE', 'endsAt', { value: endsAt.toISOString(), after: startsAt.toISOString() });
  if (hostSchool) await requireOpenSchool(tx, hostSchool, dayOf(startsAt), 'hostSchool');
  const studio = input.studio ? await tx.lock(Studio, input.studio, 'studio') : undefined;
  if (room) await requireRoom(tx, input);
  const session = await tx.insert(TrainingSession, {
    code: input.code ? givenCode(input.code) : newCode('TS'),
    topic: enteredText(input.topic, 'topic'),
    programmeId: programme.id,
    studioId: studio?.id,
    hostSchoolId: hostSchool,
    roomId: room,
    startsAt,
    endsAt,
    hours,
    capacity,
    delivery,
  });
  for (const [index, trainer] of (input.trainers ?? []).entries()) await addTrainer(tx, session, trainer, ['trainers', String(index)]);
  return session;
}

/** The room is in the host school and has a seat for everybody, as far as its seats are known. */
async function requireRoom(tx: Transaction, { room = '', hostSchool, capacity }: ScheduleSessionInput): Promise<void> {
  const [found] = await tx.rows<{ schoolId: string; seats: number | null }>(
    sql`SELECT r.school_id AS "schoolId", r.seats FROM facilities_published.room r WHERE r.id::text = ${room.toLowerCase()}`,
  );
  if (!found) refuse('NOT_FOUND', 'room', { value: room });
  if (found.schoolId !== hostSchool?.toLowerCase()) refuse('INVALID_VALUE', 'room', { value: room, school: found.schoolId });
  if (found.seats !== null && capacity && capacity > found.seats) refuse('INVALID_VALUE', 'capacity', { value: capacity, seats: found.seats });
}

async function addTrainer(tx: Transaction, session: TrainingSession, trainer: string, field: readonly string[]): Promise<void> {
  const { id: teacherId } = await tx.lock(Teacher, trainer, field);
  const [serving] = await tx.rows<{ schoolId: string }>(
    sql`SELECT p.school_id AS "schoolId" FROM ${servingOn(dayOf(session.startsAt))} AS p WHERE p.teacher_id = ${teacherId}::uuid`,
  );
  await tx.insert(SessionTrainer, { sessionId: session.id, teacherId, fromSchoolId: serving?.schoolId });
}
