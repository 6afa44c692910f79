import sql from 'sql-template-tag';
import { enteredCode, refuse, type Transaction } from '../../../kit';
import { lockOpenSchool } from '../../school/open-school';
import { SchoolSuccession } from '../succession.entity';
import type { CloseSchoolInput, MergeSchoolsInput } from './closure.inputs';

/** One transaction: a larger one would hold its locks too long. */
const mostSchools = 50;

const thisYear = (tx: Transaction): number => Number(tx.scope.today.slice(0, 4));

/** Stores the proposal to close a school of which nobody takes the pupils as a whole. */
export async function closeSchool(tx: Transaction, input: CloseSchoolInput): Promise<SchoolSuccession> {
  const code = enteredCode(tx, 'SU', input.code);
  const school = await lockOpenSchool(tx, input.school, tx.scope.today, 'school');
  await refuseSecondEnd(tx, school.id, 'school');
  return tx.insert(SchoolSuccession, { code, schoolId: school.id, kind: 'CLOSED', state: 'PROPOSED', decidedYear: input.decidedYear ?? thisYear(tx) });
}

/** Stores the proposals, one for each school, all of them or none. That they lead in no circle is seen to by the database. */
export async function mergeSchools(tx: Transaction, input: MergeSchoolsInput): Promise<SchoolSuccession[]> {
  const ids = input.schools.map((id) => id.toLowerCase());
  const successorId = input.successor.toLowerCase();
  if (ids.length === 0) refuse('EMPTY', 'schools');
  if (ids.length > mostSchools) refuse('INVALID_VALUE', 'schools', { length: ids.length, max: mostSchools });
  const place = (id: string): string[] => (id === successorId ? ['successor'] : ['schools', String(ids.indexOf(id))]);
  for (const [index, id] of ids.entries()) {
    if (id === successorId || ids.indexOf(id) !== index) refuse('SAME', ['schools', String(index)], { value: id });
  }
  // In one order for everybody, so that two mergers of the same schools take turns instead of waiting for each other in a circle.
  for (const id of [...ids, successorId].sort()) await lockOpenSchool(tx, id, tx.scope.today, place(id));
  const proposed: SchoolSuccession[] = [];
  for (const schoolId of ids) {
    await refuseSecondEnd(tx, schoolId, place(schoolId));
    const values = { schoolId, successorId, kind: 'MERGED_INTO', state: 'PROPOSED', decidedYear: input.decidedYear ?? thisYear(tx) } as const;
    proposed.push(await tx.insert(SchoolSuccession, { ...values, code: enteredCode(tx, 'SU', null) }));
  }
  return proposed;
}

/** The database forbids it as well; asked first to name what was proposed or decided before. */
async function refuseSecondEnd(tx: Transaction, schoolId: string, field: string | readonly string[]): Promise<void> {
  const [other] = await tx.rows<{ id: string; code: string; state: string }>(
    sql`SELECT id, code, state FROM school_succession WHERE school_id = ${schoolId}::uuid AND kind IN ('CLOSED', 'MERGED_INTO') AND state <> 'WITHDRAWN'`,
  );
  if (other) refuse('ALREADY_EXISTS', field, { succession: other.id, code: other.code, state: other.state });
}
