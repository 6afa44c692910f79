import sql from 'sql-template-tag';
import { CodedError, isId, type Scope } from '../../../kit';
import { presentOn } from '../../../network/serving';
import type { Field } from '../../directory/field';
import { theseTeachers } from '../../eligibility/standing';
import { countyWithCode } from '../../foreign/county-with-code';
import { noWishes, type PlannedMove } from '../constraints';
import { periodOf, rangeOf } from '../period';
import { openSchools, readMarket, timeOf, type Market, type Teacher } from '../read-circumstances';
import type { MoveInput } from './simulation.inputs';

/** A move as it was given. */
export interface GivenMove extends PlannedMove {
  readonly mover: Teacher;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Null where nothing is said of it. */
  readonly personnelRelationMoves: boolean | null;
}

export interface GivenMoves {
  readonly market: Market;
  readonly moves: readonly GivenMove[];
}

const refused = (field: string, value: unknown, expected: string): never => {
  throw new CodedError('BAD_FILTER', { field, value: String(value), expected });
};

/**
 * The moves with all that they are judged by. Throws BAD_FILTER for a county that does not exist, a teacher who does not serve in it or school that is not open
 * there, a teacher named twice, a move to where the teacher serves, days that end before they begin, and days that no planner decides on.
 */
export async function readMoves(scope: Scope, field: Field, inputs: readonly MoveInput[]): Promise<GivenMoves> {
  checkInputs(inputs, rangeOf(field.day));
  if ((await countyWithCode(scope, field.countyCode)) === null) refused('countyCode', field.countyCode, 'the code of a county');
  const teachers = theseTeachers(inputs.map(({ teacher }) => teacher));
  const reached = inputs.map(({ toSchool }) => toSchool);
  const schools = sql`(SELECT v.school_id FROM ${presentOn(field.day)} AS v WHERE v.teacher_id IN ${teachers} UNION SELECT unnest(${reached}::uuid[]))`;
  const [market, found] = await Promise.all([
    readMarket(scope, field, { teachers, schools }, noWishes),
    scope.rows<{ id: string }>(sql`SELECT s.id FROM schools_published.school s WHERE s.id = ANY(${reached}::uuid[]) AND s.id IN ${openSchools(field)}`),
  ]);
  const byId = new Map(market.teachers.map((teacher) => [teacher.teacherId, teacher]));
  const open = new Set(found.map(({ id }) => id));
  const moves = inputs.map(({ teacher: id, toSchool, startsOn = null, endsOn = null, personnelRelationMoves = null }): GivenMove => {
    const mover = byId.get(id.toLowerCase()) ?? refused('teacher', id, 'a teacher on the establishment of a school of the county, who serves');
    const schoolId = open.has(toSchool.toLowerCase()) ? toSchool.toLowerCase() : refused('toSchool', toSchool, 'an open school of the county');
    if (schoolId === mover.schoolId) refused('toSchool', toSchool, 'another school than the one the teacher serves at');
    const { stage, subject } = mover;
    const period = periodOf(field.day, market.rules, { startsOn, endsOn });
    return { mover: { ...mover, ...timeOf(mover, period) }, place: { schoolId, stage, subject }, startsOn, endsOn, personnelRelationMoves };
  });
  return { market, moves };
}

function checkInputs(inputs: readonly MoveInput[], { from, to }: ReturnType<typeof rangeOf>): void {
  for (const { teacher, toSchool, startsOn, endsOn } of inputs) {
    if (!isId(teacher)) refused('teacher', teacher, 'an id of the graph, a UUID');
    if (!isId(toSchool)) refused('toSchool', toSchool, 'an id of the graph, a UUID');
    if (startsOn != null && (startsOn < from || startsOn > to)) refused('startsOn', startsOn, `a day from ${from} to ${to}`);
    if (endsOn != null && (endsOn < from || endsOn > to)) refused('endsOn', endsOn, `a day from ${from} to ${to}`);
    if (startsOn != null && endsOn != null && endsOn <= startsOn) refused('endsOn', endsOn, `a day after ${startsOn}`);
  }
  const ids = inputs.map(({ teacher }) => teacher.toLowerCase());
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) refused('teacher', twice, 'each teacher once');
}
