import { enteredCode, enteredText, refuse, type Transaction } from '../../../../kit';
import { Inspection } from '../../inspection.entity';
import { Rectification } from '../rectification.entity';
import type { OrderRectificationInput } from './rectification.inputs';

const longestRequirement = 1000;

/** Stores what a school is to put right. A county as a whole has nobody who would report it, and what passed nothing to put right. */
export async function orderRectification(tx: Transaction, input: OrderRectificationInput): Promise<Rectification> {
  const { dueOn } = input;
  const requirement = enteredText(input.requirement, 'requirement', longestRequirement);
  const code = enteredCode(tx, 'RC', input.code);
  if (dueOn < tx.scope.today) refuse('INVALID_VALUE', 'dueOn', { value: dueOn, from: tx.scope.today });
  const inspection = await tx.lock(Inspection, input.inspection, 'inspection');
  if (inspection.schoolId === null) refuse('INVALID_STATE', 'inspection', { expected: 'an inspection of a school' });
  if (inspection.verdict === 'PASSED') refuse('INVALID_STATE', 'inspection', { verdict: inspection.verdict, allowed: 'WITH_RESERVATIONS, FAILED' });
  return tx.insert(Rectification, { code, inspectionId: inspection.id, requirement, dueOn, state: 'OPEN', doneOn: null });
}
