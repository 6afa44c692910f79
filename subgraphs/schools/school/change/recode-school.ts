import sql from 'sql-template-tag';
import { enteredCode, refuse, type Transaction } from '../../../kit';
import { SchoolSuccession } from '../../succession/succession.entity';
import { isOpenOn } from '../../../network/open-school';
import { School } from '../school.entity';
import type { RecodeSchoolInput } from './school.inputs';

/** Gives a school another code. It stays the same row, so that nothing has to follow; the code it had is kept among its successions and still finds it. */
export async function recodeSchool(tx: Transaction, input: RecodeSchoolInput): Promise<School> {
  const { today } = tx.scope;
  const { code, effectiveOn = today } = input;
  const school = await tx.lockVersion(School, input);
  if (!isOpenOn(school, today)) refuse('NOT_OPEN', 'id', { value: school.id, on: today });
  if (code === school.code) refuse('SAME', 'code', { value: code });
  if (effectiveOn > today) refuse('INVALID_VALUE', 'effectiveOn', { value: effectiveOn, until: today });
  await refuseUsedCode(tx, code, school.id);
  await tx.insert(SchoolSuccession, {
    code: enteredCode(tx, 'SU', null),
    schoolId: school.id,
    successorId: school.id,
    kind: 'RECODED',
    state: 'COMPLETED',
    decidedYear: Number(effectiveOn.slice(0, 4)),
    effectiveOn,
    formerCode: school.code,
  });
  return tx.update(School, school, { code });
}

/** A code that another school had is not given again: it still finds that one. That no school has it now is seen to by the database. */
export async function refuseUsedCode(tx: Transaction, code: string, schoolId: string | null): Promise<void> {
  const [other] = await tx.rows<{ id: string }>(
    sql`SELECT coalesce(successor_id, school_id) AS id FROM school_succession
      WHERE former_code = ${code} AND kind = 'RECODED' AND state <> 'WITHDRAWN' AND coalesce(successor_id, school_id) IS DISTINCT FROM ${schoolId}::uuid LIMIT 1`,
  );
  if (other) refuse('ALREADY_EXISTS', 'code', { value: code, school: other.id });
}
