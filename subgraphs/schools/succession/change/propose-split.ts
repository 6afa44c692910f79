import sql, { type Sql } from 'sql-template-tag';
import { enteredCode, refuse, requireParts, type Transaction } from '../../../kit';
import { lockOpenSchool } from '../../school/open-school';
import { School } from '../../school/school.entity';
import type { PartOfSchool } from '../part-of-school';
import { SchoolSuccession } from '../succession.entity';
import type { SplitSchoolInput } from './closure.inputs';
import type { Decided } from './decide-succession';
import { decidedAtOnce, yearOf } from './propose-closure';

/**
 * Stores the proposal that a part of a school becomes another one, which may be yet to open, and decides it when a day is given. The school itself stays;
 * one that is divided among several has a split for each.
 */
export async function splitSchool(tx: Transaction, input: SplitSchoolInput): Promise<Decided> {
  const [schoolId, successorId] = [input.school.toLowerCase(), input.successor.toLowerCase()];
  if (schoolId === successorId) refuse('SAME', 'successor', { value: input.successor });
  // In one order for everybody, like mergers.
  let school: School | undefined;
  for (const id of [schoolId, successorId].sort()) {
    if (id === schoolId) school = await lockOpenSchool(tx, id, tx.scope.today, 'school');
    else await tx.lock(School, id, 'successor');
  }
  const [other] = await tx.rows<{ id: string }>(
    sql`SELECT id FROM school_succession WHERE school_id = ${schoolId}::uuid AND successor_id = ${successorId}::uuid AND kind = 'SPLIT_INTO' AND state <> 'WITHDRAWN'`,
  );
  if (other) refuse('ALREADY_EXISTS', 'successor', { succession: other.id });
  const part = await requirePart(tx, schoolId, input);
  const decidedYear = input.decidedYear ?? yearOf(tx, input);
  const values = { schoolId, successorId, kind: 'SPLIT_INTO', state: 'PROPOSED', decidedYear, part } as const;
  return decidedAtOnce(tx, school, await tx.insert(SchoolSuccession, { ...values, code: enteredCode(tx, 'SU', null) }), input);
}

/** What may go over with a part of a school, by the list that names it. */
const partsOf = (schoolId: string, today: string): Record<keyof PartOfSchool, { readonly of: Sql; readonly expected: string }> => ({
  classes: { of: sql`SELECT c.id FROM class_group c WHERE c.school_id = ${schoolId}::uuid`, expected: `a class of the school ${schoolId}` },
  staff: {
    of: sql`SELECT a.teacher_id FROM staffing_published.appointment a WHERE ${schoolId}::uuid IN (a.establishment_school_id, a.serving_school_id) AND (a.ends_on IS NULL OR a.ends_on > ${today}::date)
      UNION SELECT r.teacher_id FROM staffing_published.rotation_assignment r WHERE ${schoolId}::uuid IN (r.from_school_id, r.to_school_id) AND (r.ends_on IS NULL OR r.ends_on > ${today}::date) AND r.state NOT IN ('WITHDRAWN', 'CANCELLED')`,
    expected: `one of the staff of the school ${schoolId}`,
  },
  posts: { of: sql`SELECT p.id FROM staffing_published.post p WHERE p.school_id = ${schoolId}::uuid`, expected: `a post of the school ${schoolId}` },
  buildings: { of: sql`SELECT b.id FROM facilities_published.building b WHERE b.school_id = ${schoolId}::uuid`, expected: `a building of the school ${schoolId}` },
  rooms: { of: sql`SELECT r.id FROM facilities_published.room r WHERE r.school_id = ${schoolId}::uuid`, expected: `a room of the school ${schoolId}` },
});

/** What goes over, by the ids that were named. Nothing that is not the school's is left out silently. */
async function requirePart(tx: Transaction, schoolId: string, input: SplitSchoolInput): Promise<PartOfSchool> {
  const part: Record<string, string[]> = {};
  for (const [field, { of, expected }] of Object.entries(partsOf(schoolId, tx.scope.today))) part[field] = await requireParts(tx, { field, ids: input[field as keyof PartOfSchool] ?? [], of, expected });
  return part;
}
