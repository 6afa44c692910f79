import sql from 'sql-template-tag';
import { CodedError, holds, isId, type Scope } from '../../../kit';
import { openOn } from '../../../network/open-school';
import { readResources, type SchoolResources } from '../../balance/read-resources';
import { servingOn } from '../../balance/serving';
import type { Field } from '../../directory/field';
import type { RotationRules } from '../../eligibility/rotation-rules';
import { selectStanding, standingsOn, theseTeachers } from '../../eligibility/standing';
import { isTownOrGood } from '../../eligibility/town-or-good';
import { needsOn, staffingOn } from '../../need/staffing.sql';
import { shortestStay } from './shortest-stay';
import type { SubjectNeed } from './need-book';
import type { MoveInput } from './simulation.inputs';
import type { Move, TeacherNow } from './teacher-now';

/** More is a plan of its own, not a question. */
export const mostMoves = 200;

/** All that a simulation needs to know, read before anything is computed. */
export interface Situation {
  readonly moves: readonly Move[];
  readonly schools: readonly SchoolResources[];
  readonly staffing: ReadonlyMap<string, Staffing>;
  readonly needs: readonly SubjectNeed[];
  /** Mentor links of the teachers, with the schools of both ends. */
  readonly links: readonly { readonly id: string; readonly teacherId: string; readonly mentorSchoolId: string; readonly menteeSchoolId: string }[];
  /** Pairs of schools that are one legal person, `one:other`. */
  readonly legalPersons: ReadonlySet<string>;
}

export interface Staffing {
  readonly schoolId: string;
  readonly pupils: number;
  readonly required: number;
  readonly teachers: number;
  readonly backbone: number;
}

/** Throws BAD_FILTER for a teacher or school that is not of the county, a teacher named twice, and a move to where the teacher serves. */
export async function readSituation(scope: Scope, field: Field, inputs: readonly MoveInput[], rules: RotationRules): Promise<Situation> {
  const moves = await readMoves(scope, field, inputs, rules);
  const touched = [...new Set(moves.flatMap(({ teacher, toSchoolId }) => [teacher.servingSchoolId, toSchoolId]))];
  const ids = sql`(SELECT unnest(${touched}::uuid[]))`;
  const [schools, staffing, needs, links, pairs] = await Promise.all([
    readResources(scope, field.day, sql`s.county_id = ${field.county}`),
    scope.rows<Staffing & Record<string, unknown>>(sql`SELECT m.school_id AS "schoolId", m.pupils, m.required, m.teachers, m.backbone FROM ${staffingOn(field, ids)} AS m WHERE m.required IS NOT NULL`),
    scope.rows<SubjectNeed & Record<string, unknown>>(sql`SELECT n.school_id AS "schoolId", n.stage, n.subject, n.required, n.present FROM ${needsOn(field, ids)} AS n`),
    scope.rows<Situation['links'][number] & Record<string, unknown>>(
      sql`SELECT l.id, asked.id AS "teacherId", l.mentor_school_id AS "mentorSchoolId", l.mentee_school_id AS "menteeSchoolId" FROM staffing_published.mentor_link l
        JOIN unnest(${moves.map(({ teacher }) => teacher.teacherId)}::uuid[]) AS asked(id) ON asked.id IN (l.mentor_id, l.mentee_id) WHERE ${holds({ on: field.day }, field.day, sql`l`)} ORDER BY l.id`,
    ),
    scope.rows<{ one: string; other: string }>(
      sql`SELECT DISTINCT m.school_id AS one, o.school_id AS other FROM groups_published.membership m JOIN groups_published.membership o ON o.group_id = m.group_id AND o.school_id <> m.school_id
        WHERE m.school_id = ANY(${touched}::uuid[]) AND o.school_id = ANY(${touched}::uuid[]) AND ${holds({ on: field.day }, field.day, sql`m`)} AND ${holds({ on: field.day }, field.day, sql`o`)}
          AND (m.strength = 'SAME_LEGAL_PERSON' AND o.role IN ('LEAD', 'CORE') OR o.strength = 'SAME_LEGAL_PERSON' AND m.role IN ('LEAD', 'CORE') OR m.strength = 'SAME_LEGAL_PERSON' AND o.strength = 'SAME_LEGAL_PERSON')`,
    ),
  ]);
  return { moves, schools, staffing: new Map(staffing.map((one) => [one.schoolId, one])), needs, links, legalPersons: new Set(pairs.map(({ one, other }) => `${one}:${other}`)) };
}

const refused = (field: string, value: unknown, expected: string): never => {
  throw new CodedError('BAD_FILTER', { field, value: String(value), expected });
};

async function readMoves(scope: Scope, field: Field, inputs: readonly MoveInput[], rules: RotationRules): Promise<Move[]> {
  if (inputs.length < 1 || inputs.length > mostMoves) refused('moves', inputs.length, `1 to ${mostMoves} moves`);
  for (const { teacher, toSchool } of inputs) {
    if (!isId(teacher)) refused('teacher', teacher, 'an id of the graph, a UUID');
    if (!isId(toSchool)) refused('toSchool', toSchool, 'an id of the graph, a UUID');
  }
  const ids = inputs.map(({ teacher }) => teacher.toLowerCase());
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) refused('teacher', twice, 'each teacher once');
  const [teachers, schools] = await Promise.all([
    scope.rows<TeacherNow & Record<string, unknown>>(
      sql`SELECT ${selectStanding}, ${isTownOrGood(sql`st.school_id`, field.day)} AS "fromTown", t.code, t.subject, t.stage, t.degree, v.school_id AS "servingSchoolId",
        ARRAY(SELECT a.serving_school_id::text FROM staffing_published.appointment a WHERE a.teacher_id = t.id AND a.ends_on <= ${field.day}::date AND a.ends_on > ${field.day}::date - ${shortestStay}::int) AS "leftLately" FROM staffing_published.teacher t JOIN ${standingsOn(field.day, theseTeachers(ids), rules)} AS st ON st.teacher_id = t.id
        JOIN ${servingOn(field.day)} AS v ON v.teacher_id = t.id WHERE st.county_id = ${field.county}`,
    ),
    scope.rows<{ id: string }>(sql`SELECT s.id FROM schools_published.school s WHERE s.id = ANY(${inputs.map(({ toSchool }) => toSchool)}::uuid[]) AND s.county_id = ${field.county}
      AND ${openOn(sql`s`, field.day)}`),
  ]);
  const byId = new Map(teachers.map((teacher) => [teacher.teacherId, teacher]));
  const open = new Set(schools.map(({ id }) => id));
  return inputs.map(({ teacher: id, toSchool, startsOn = null, endsOn = null, personnelRelationMoves }) => {
    const teacher = byId.get(id.toLowerCase()) ?? refused('teacher', id, 'a teacher on the establishment of a school of the county');
    const toSchoolId = open.has(toSchool.toLowerCase()) ? toSchool.toLowerCase() : refused('toSchool', toSchool, 'an open school of the county');
    if (toSchoolId === teacher.servingSchoolId) refused('toSchool', toSchool, 'another school than the one the teacher serves at');
    return { teacher, toSchoolId, startsOn, endsOn, personnelRelationMoves };
  });
}
