import { enteredCode, enteredText, pastDay, refuse, type Transaction } from '../../../kit';
import { Inspection } from '../inspection.entity';
import type { PublishInspectionInput, RecordInspectionInput } from './inspection.inputs';
import { whatWasInspected } from './what-was-inspected';

const highestScore = 100;

/** Stores an inspection. Its result is the school's and the county's until it is published. */
export async function recordInspection(tx: Transaction, input: RecordInspectionInput): Promise<Inspection> {
  const { verdict, score } = input;
  const topic = enteredText(input.topic, 'topic');
  const code = enteredCode(tx, 'IN', input.code);
  const inspectedOn = pastDay(tx, input.inspectedOn, 'inspectedOn');
  if (score != null && (score < 0 || score > highestScore)) refuse('INVALID_VALUE', 'score', { value: score, min: 0, max: highestScore });
  return tx.insert(Inspection, { ...(await whatWasInspected(tx, input, inspectedOn)), code, topic, inspectedOn, verdict, score });
}

/** Once: what is public is not taken back. */
export async function publishInspection(tx: Transaction, input: PublishInspectionInput): Promise<Inspection> {
  const inspection = await tx.lockVersion(Inspection, input);
  if (inspection.publishedOn !== null) refuse('ALREADY_EXISTS', 'id', { publishedOn: inspection.publishedOn });
  return tx.update(Inspection, inspection, { publishedOn: pastDay(tx, input.publishedOn, 'publishedOn', inspection.inspectedOn) });
}
