import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../../kit';
import type { TrainingSession } from '../../session/session.entity';
import type { EvaluationSide } from '../evaluation-side';

/** Who is known to have taken part in a session. Somebody gave it and somebody managed it, whether on record or not. */
export interface Participants {
  /** Teachers on record as trainers; those from outside are not. */
  readonly trainers: readonly string[];
  /** Teachers who attended. */
  readonly trainees: readonly string[];
}

export async function participantsOf(tx: Transaction, session: TrainingSession): Promise<Participants> {
  const [found] = await tx.rows<{ trainers: string[]; trainees: string[] }>(sql`SELECT
    ARRAY(SELECT t.teacher_id FROM session_trainer t WHERE t.session_id = ${session.id}::uuid) AS trainers,
    ARRAY(SELECT e.teacher_id FROM training_enrolment e WHERE e.session_id = ${session.id}::uuid AND e.state = 'ATTENDED') AS trainees`);
  return found ?? { trainers: [], trainees: [] };
}

/** Refuses the trainees as long as nobody is recorded to have come. */
export function requireSide({ trainees }: Participants, side: EvaluationSide, field: string): void {
  if (side === 'TRAINEE' && trainees.length === 0) refuse('NOT_A_PARTICIPANT', field, { side });
}

/** Those who are on record speak for their side themselves; trainers from outside and the institution are not named. */
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
