import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../../kit';
import type { TrainingSession } from '../../session/session.entity';
import type { EvaluationSide } from '../evaluation-side';

/** Who took part in a session; the institution always did. */
export interface Participants {
  /** Teachers on record as trainers. */
  readonly trainers: readonly string[];
  /** Whether a provider gives the programme, whose trainers are not named. */
  readonly provided: boolean;
  /** Teachers who attended. */
  readonly trainees: readonly string[];
}

export async function participantsOf(tx: Transaction, session: TrainingSession): Promise<Participants> {
  const [found] = await tx.rows<{ trainers: string[]; trainees: string[]; provided: boolean }>(sql`SELECT
    ARRAY(SELECT t.teacher_id FROM session_trainer t WHERE t.session_id = ${session.id}::uuid) AS trainers,
    ARRAY(SELECT e.teacher_id FROM training_enrolment e WHERE e.session_id = ${session.id}::uuid AND e.state = 'ATTENDED') AS trainees,
    (SELECT p.provider IS NOT NULL FROM training_programme p WHERE p.id = ${session.programmeId}::uuid) AS provided`);
  return found ?? { trainers: [], trainees: [], provided: false };
}

/** Refuses a side that nobody took part on. */
export function requireSide({ trainers, trainees, provided }: Participants, side: EvaluationSide, field: string): void {
  const present = { TRAINER: provided || trainers.length > 0, TRAINEE: trainees.length > 0, INSTITUTION: true };
  if (!present[side]) refuse('NOT_A_PARTICIPANT', field, { side });
}

/** Those who are on record speak for their side themselves; trainers of a provider and the institution are not named. */
export function requireSpeaker(participants: Participants, { evaluator, speaker }: { evaluator: EvaluationSide; speaker?: string | null }): void {
  requireSide(participants, evaluator, 'evaluator');
  const named: readonly string[] = { TRAINER: participants.trainers, TRAINEE: participants.trainees, INSTITUTION: [] }[evaluator];
  if (named.length === 0) {
    if (speaker) refuse('INVALID_VALUE', 'speaker', { value: speaker, side: evaluator });
    return;
  }
  if (!speaker) refuse('EMPTY', 'speaker', { side: evaluator });
  if (!named.includes(speaker.toLowerCase())) refuse('NOT_A_PARTICIPANT', 'speaker', { value: speaker, side: evaluator });
}
