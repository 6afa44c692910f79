import { enteredCode, enteredText, pastDay, refuse, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { buildingOfSchool } from '../../building/building-of-school';
import { Hazard } from '../hazard.entity';
import type { ReportHazardInput } from './hazard.inputs';

const longestDescription = 1000;

/** Stores a hazard that was found at a school. */
export async function reportHazard(tx: Transaction, input: ReportHazardInput): Promise<Hazard> {
  const { severity, deadline = null } = input;
  const description = enteredText(input.description, 'description', longestDescription);
  const code = enteredCode(tx, 'HZ', input.code);
  const foundOn = pastDay(tx, input.foundOn, 'foundOn');
  if (deadline !== null && deadline < foundOn) refuse('INVALID_VALUE', 'deadline', { value: deadline, from: foundOn });
  const school = await requireOpenSchool(tx, input.school, foundOn, 'school');
  const buildingId = await buildingOfSchool(tx, input.building, school.id);
  return tx.insert(Hazard, { code, schoolId: school.id, buildingId, description, severity, foundOn, deadline });
}
