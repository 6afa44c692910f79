import { enteredText, refuse, requireRules, type Transaction } from '../../../../kit';
import { Target } from '../../target.entity';
import { TargetObservation } from '../target-observation.entity';
import { observedByNow } from '../target-observation.rules';
import type { RecordObservationInput } from './record-observation.input';

const longestNote = 500;

/** Stores a value. What the graph counts by itself is not overruled by hand. */
export async function recordObservation(tx: Transaction, input: RecordObservationInput): Promise<TargetObservation> {
  const note = input.note ? enteredText(input.note, 'note', longestNote) : null;
  const observedOn = input.observedOn ?? tx.scope.today;
  const target = await tx.lock(Target, input.target, 'target');
  if (target.measure !== null) refuse('INVALID_STATE', 'target', { measure: target.measure });
  return requireRules(tx, TargetObservation, await tx.insert(TargetObservation, { targetId: target.id, observedOn, value: input.value, note }), [observedByNow], { observedOn });
}
