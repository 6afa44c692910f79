import sql from 'sql-template-tag';
import { enteredCode, refuse, type Transaction } from '../../../kit';
import { lockOpenSchool } from '../../school/open-school';
import { School } from '../../school/school.entity';
import { SchoolSuccession } from '../succession.entity';
import type { SplitSchoolInput } from './closure.inputs';

/** Stores the proposal that a part of a school becomes another one, which may be yet to open. The school itself stays. */
export async function splitSchool(tx: Transaction, input: SplitSchoolInput): Promise<SchoolSuccession> {
  const [schoolId, successorId] = [input.school.toLowerCase(), input.successor.toLowerCase()];
  if (schoolId === successorId) refuse('SAME', 'successor', { value: input.successor });
  // In one order for everybody, like mergers.
  for (const id of [schoolId, successorId].sort()) {
    if (id === schoolId) await lockOpenSchool(tx, id, tx.scope.today, 'school');
    else await tx.lock(School, id, 'successor');
  }
  const [other] = await tx.rows<{ id: string }>(
    sql`SELECT id FROM school_succession WHERE school_id = ${schoolId}::uuid AND successor_id = ${successorId}::uuid AND kind = 'SPLIT_INTO' AND state <> 'WITHDRAWN'`,
  );
  if (other) refuse('ALREADY_EXISTS', 'successor', { succession: other.id });
  const decidedYear = input.decidedYear ?? Number(tx.scope.today.slice(0, 4));
  return tx.insert(SchoolSuccession, { code: enteredCode(tx, 'SU', null), schoolId, successorId, kind: 'SPLIT_INTO', state: 'PROPOSED', decidedYear });
}
