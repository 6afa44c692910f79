import { enteredText, givenCode, refuse, type Transaction } from '../../../../kit';
import { newCode } from '../../../new-code';
import { dayOf } from '../../school-day';
import { TrainingSession } from '../../session/session.entity';
import { TrainingEvaluation } from '../evaluation.entity';
import type { EvaluateInput } from './evaluate.input';
import { participantsOf, requireSide, requireSpeaker } from './participants';

const maxScore = 100;
const maxComment = 1000;

/** Stores one score. Each side scores another once for a session, which the database keeps; a spot check comes besides that. */
export async function evaluate(tx: Transaction, input: EvaluateInput): Promise<TrainingEvaluation> {
  const { evaluator, evaluated, score, comment, spotCheck } = input;
  const session = await tx.lock(TrainingSession, input.session, 'session');
  const begins = dayOf(session.startsAt);
  if (tx.scope.today < begins) refuse('INVALID_STATE', 'session', { today: tx.scope.today, startsOn: begins });
  if (evaluator === evaluated) refuse('SAME', 'evaluated', { value: evaluated });
  if (!(score >= 0 && score <= maxScore)) refuse('INVALID_VALUE', 'score', { value: score, min: 0, max: maxScore });
  if (spotCheck && evaluator !== 'INSTITUTION') refuse('INVALID_VALUE', 'spotCheck', { evaluator, allowed: 'INSTITUTION' });
  const participants = await participantsOf(tx, session);
  requireSpeaker(participants, input);
  requireSide(participants, evaluated, 'evaluated');
  return tx.insert(TrainingEvaluation, {
    code: input.code ? givenCode(input.code) : newCode('TE'),
    sessionId: session.id,
    evaluator,
    evaluated,
    score,
    comment: comment?.trim() ? enteredText(comment, 'comment', maxComment) : null,
    spotCheck: spotCheck ?? false,
  });
}
