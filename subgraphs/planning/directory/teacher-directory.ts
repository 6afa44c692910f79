import sql, { type Sql } from 'sql-template-tag';
import { conditionOn, ofSchoolsSeen, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { memberOn } from '../../network/member';
import { rotationRulesOf } from '../eligibility/rotation-rules';
import { standingsOn, teachersOfSchools } from '../eligibility/standing';
import { rulesIn } from '../need/rules-in';
import { schoolsOf } from '../need/stage-staffing.sql';
import type { Field } from './field';
import { teacherDirectory } from './teacher-directory.list';
import type { HasHonourInput, TeacherDirectoryWhere } from './teacher-directory.where';
import type { TeacherStanding } from './teacher-standing.types';

/** Teachers on the establishment of schools of the county that the viewer sees, by what any part of the graph knows of them: one statement, after the rules. Of whom it is not known whether rotation is due, they are neither due nor not. */
export async function readTeacherDirectory(scope: Scope, field: Field, args: ConnectionArgs): Promise<Connection<TeacherStanding>> {
  const { county, day } = field;
  const rules = rotationRulesOf(await rulesIn(scope, field));
  const where = (args.where ?? {}) as TeacherDirectoryWhere;
  const rows = ofSchoolsSeen(scope.viewer, 'STAFFING', sql`st.school_id`);
  const conditions = { ...where, ...across(where, day), county: sql`st.county_id = ${county}` };
  return teacherDirectory.read(
    scope,
    { ...args, where: conditions },
    { joins: sql`JOIN ${standingsOn(day, teachersOfSchools(schoolsOf(field)), rules)} AS st ON st.teacher_id = t.id`, conditions: typeof rows === 'boolean' ? [sql`${rows}::boolean`] : [rows] },
  );
}

const yesOrNo = (condition: Sql, wanted: boolean | null | undefined): Sql | undefined => (wanted == null ? undefined : wanted ? condition : sql`NOT (${condition})`);

function across({ due, available, urban, group, honour }: TeacherDirectoryWhere, day: string): Record<string, Sql | undefined> {
  return {
    due: yesOrNo(sql`st.due`, due),
    available: yesOrNo(sql`st.due AND st.away_to IS NULL`, available),
    urban: urban == null ? undefined : sql`st.school_id IN (SELECT s.id FROM schools_published.school s WHERE s.urban = ${urban}::boolean)`,
    group: group
      ? sql`st.school_id IN (SELECT g.school_id FROM groups_published.membership g WHERE ${memberOn(sql`g`, day)} AND ${conditionOn('group', { sql: sql`g.group_id`, type: 'uuid' }, group)})`
      : undefined,
    honour: honour ? holdsHonour(honour, day) : undefined,
  };
}

function holdsHonour({ kinds, levels }: HasHonourInput, day: string): Sql {
  const ofKind = kinds ? sql`h.kind = ANY(${[...kinds]}::text[])` : sql`TRUE`;
  const ofLevel = levels ? sql`h.level = ANY(${[...levels]}::text[])` : sql`TRUE`;
  return sql`EXISTS (SELECT FROM staffing_published.honour h WHERE h.teacher_id = t.id AND ${ofKind} AND ${ofLevel} AND (h.revoked_on IS NULL OR h.revoked_on > ${day}::date))`;
}
