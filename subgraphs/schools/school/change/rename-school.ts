import { enteredCode, enteredText, refuse, type Transaction } from '../../../kit';
import { isOpenOn } from '../../../network/open-school';
import { SchoolSuccession } from '../../succession/succession.entity';
import { School } from '../school.entity';
import type { RenameSchoolInput } from './school.inputs';

/** Gives a school another name. Code and id stay; what it was called before is kept among its successions. */
export async function renameSchool(tx: Transaction, input: RenameSchoolInput): Promise<School> {
  const { today } = tx.scope;
  const name = enteredText(input.name, 'name');
  const effectiveOn = input.effectiveOn ?? today;
  const school = await tx.lockVersion(School, input);
  if (!isOpenOn(school, today)) refuse('NOT_OPEN', 'id', { value: school.id, on: today });
  if (name === school.name) refuse('SAME', 'name', { value: name });
  if (effectiveOn > today) refuse('INVALID_VALUE', 'effectiveOn', { value: effectiveOn, until: today });
  await tx.insert(SchoolSuccession, {
    code: enteredCode(tx, 'SU', null),
    schoolId: school.id,
    successorId: school.id,
    kind: 'RENAMED',
    state: 'COMPLETED',
    decidedYear: Number(effectiveOn.slice(0, 4)),
    effectiveOn,
    formerName: school.name,
  });
  return tx.update(School, school, { name });
}
