import sql from 'sql-template-tag';
import { enteredCode, isId, refuse, type Transaction } from '../../../kit';
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
  const part = partOf(input);
  await refuseForeignClasses(tx, schoolId, part.classes ?? []);
  const decidedYear = input.decidedYear ?? yearOf(tx, input);
  const values = { schoolId, successorId, kind: 'SPLIT_INTO', state: 'PROPOSED', decidedYear, part } as const;
  return decidedAtOnce(tx, school, await tx.insert(SchoolSuccession, { ...values, code: enteredCode(tx, 'SU', null) }), input);
}

/** What goes over, by the ids that were named. What is no id is nobody's. */
const partOf = ({ classes = [], staff = [], posts = [], buildings = [], rooms = [] }: SplitSchoolInput): PartOfSchool =>
  Object.fromEntries(Object.entries({ classes, staff, posts, buildings, rooms }).map(([name, ids]) => [name, ids.map((id, index) => (isId(id) ? id.toLowerCase() : refuse('NOT_FOUND', [name, String(index)], { value: id })))]));

/** The pupils of a class are counted off the school that has it. */
async function refuseForeignClasses(tx: Transaction, schoolId: string, classes: readonly string[]): Promise<void> {
  const [foreign] = await tx.rows<{ place: number; id: string }>(
    sql`SELECT c.place::int AS place, c.id FROM unnest(${[...classes]}::text[]) WITH ORDINALITY AS c(id, place)
      WHERE NOT EXISTS (SELECT FROM class_group g WHERE g.id::text = c.id AND g.school_id = ${schoolId}::uuid) LIMIT 1`,
  );
  if (foreign) refuse('NOT_FOUND', ['classes', String(foreign.place - 1)], { value: foreign.id, school: schoolId });
}
