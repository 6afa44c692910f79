import sql from 'sql-template-tag';
import { enteredCode, refuse, type Transaction } from '../../../kit';
import { lockOpenSchool } from '../../school/open-school';
import type { School } from '../../school/school.entity';
import { SchoolSuccession } from '../succession.entity';
import type { CloseSchoolInput, DecidedAtOnce, MergeSchoolsInput } from './closure.inputs';
import { decide, type Decided } from './decide-succession';
import { requireStages } from './require-stages';

/** One transaction: a larger one would hold its locks too long. */
const mostSchools = 50;

/** Stores the proposal to close a school of which nobody takes the pupils as a whole. */
export async function closeSchool(tx: Transaction, input: CloseSchoolInput): Promise<SchoolSuccession> {
  const code = enteredCode(tx, 'SU', input.code);
  const school = await lockOpenSchool(tx, input.school, tx.scope.today, 'school');
  await refuseSecondEnd(tx, school.id, 'school');
  return tx.insert(SchoolSuccession, { code, schoolId: school.id, kind: 'CLOSED', state: 'PROPOSED', decidedYear: input.decidedYear ?? yearOf(tx, {}) });
}

/** Stores the proposals, one for each school, all of them or none, and decides them when a day is given. That they lead in no circle is seen to by the database. */
export async function mergeSchools(tx: Transaction, input: MergeSchoolsInput): Promise<Decided[]> {
  const ids = input.schools.map((id) => id.toLowerCase());
  const successorId = input.successor.toLowerCase();
  if (ids.length === 0) refuse('EMPTY', 'schools');
  if (input.sameSchool && ids.length > 1) refuse('INVALID_VALUE', 'sameSchool', { length: ids.length, max: 1 });
  if (ids.length > mostSchools) refuse('INVALID_VALUE', 'schools', { length: ids.length, max: mostSchools });
  const place = (id: string): string[] => (id === successorId ? ['successor'] : ['schools', String(ids.indexOf(id))]);
  for (const [index, id] of ids.entries()) {
    if (id === successorId || ids.indexOf(id) !== index) refuse('SAME', ['schools', String(index)], { value: id });
  }
  // In one order for everybody, so that two mergers of the same schools take turns instead of waiting for each other in a circle.
  const held = new Map<string, School>();
  for (const id of [...ids, successorId].sort()) held.set(id, await lockToMerge(tx, id, { isSuccessor: id === successorId, field: place(id), effectiveOn: input.effectiveOn }));
  const merged: Decided[] = [];
  for (const schoolId of ids) {
    await refuseSecondEnd(tx, schoolId, place(schoolId));
    if (!input.sameSchool) await requireStages(tx, schoolId, successorId, 'successor');
    const kind = input.sameSchool ? 'RECODED' : 'MERGED_INTO';
    const values = { schoolId, successorId, kind, state: 'PROPOSED', decidedYear: input.decidedYear ?? yearOf(tx, input) } as const;
    const succession = await tx.insert(SchoolSuccession, { ...values, code: enteredCode(tx, 'SU', null) });
    merged.push(await decidedAtOnce(tx, held.get(schoolId), succession, input));
  }
  return merged;
}

interface ToMerge {
  readonly isSuccessor: boolean;
  readonly field: string[];
  readonly effectiveOn: string | undefined;
}

/** A successor may open on the very day, as one that is founded by the merger does. */
const lockToMerge = (tx: Transaction, id: string, { isSuccessor, field, effectiveOn }: ToMerge): Promise<School> =>
  lockOpenSchool(tx, id, isSuccessor && effectiveOn !== undefined && effectiveOn > tx.scope.today ? effectiveOn : tx.scope.today, field);

/** The proposal as it is, or decided when its day is given. */
export const decidedAtOnce = async (tx: Transaction, school: School | undefined, succession: SchoolSuccession, { effectiveOn, transitionEndsOn }: DecidedAtOnce): Promise<Decided> =>
  school && effectiveOn !== undefined ? decide(tx, school, succession, { effectiveOn, transitionEndsOn: transitionEndsOn ?? null }) : { succession, followed: [] };

export const yearOf = (tx: Transaction, { effectiveOn }: DecidedAtOnce): number => Number((effectiveOn ?? tx.scope.today).slice(0, 4));

/** The database forbids it as well; asked first to name what was proposed or decided before. */
async function refuseSecondEnd(tx: Transaction, schoolId: string, field: string | readonly string[]): Promise<void> {
  const [other] = await tx.rows<{ id: string; code: string; state: string }>(
    sql`SELECT id, code, state FROM school_succession WHERE school_id = ${schoolId}::uuid AND kind IN ('CLOSED', 'MERGED_INTO', 'RECODED') AND successor_id IS DISTINCT FROM school_id AND state <> 'WITHDRAWN'`,
  );
  if (other) refuse('ALREADY_EXISTS', field, { succession: other.id, code: other.code, state: other.state });
}
