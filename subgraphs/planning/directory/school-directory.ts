import sql, { empty, type Sql } from 'sql-template-tag';
import { conditionOn, ofSchoolsSeen, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { memberOn } from '../../network/member';
import { openOn } from '../../network/open-school';
import { needsOn, staffingOn } from '../need/staffing.sql';
import type { Field } from './field';
import { schoolDirectory } from './school-directory.list';
import type { GroupHasInput, SchoolDirectoryWhere, VacancyInput } from './school-directory.where';
import type { SchoolStanding } from './school-standing.types';

/** The open schools of a county that the viewer sees, by what any part of the graph knows of them: one statement, whatever conditions and order are asked for. */
export function readSchoolDirectory(scope: Scope, field: Field, args: ConnectionArgs): Connection<SchoolStanding> {
  const where = (args.where ?? {}) as SchoolDirectoryWhere;
  const joins = sql`LEFT JOIN ${staffingOn(field)} AS m ON m.school_id = t.id ${gapOf(where.vacancyIn, field)}`;
  const conditions = { ...where, ...across(scope, where, field), county: openIn(field) };
  return schoolDirectory.read(scope, { ...args, where: conditions }, { joins, conditions: seen(scope) });
}

const seen = (scope: Scope): Sql[] => {
  const rows = ofSchoolsSeen(scope.viewer, 'STAFFING', sql`t.id`);
  return rows === true ? [] : [rows === false ? sql`FALSE` : rows];
};

const openIn = ({ county, day }: Field): Sql =>
  sql`(t.county_id = ${county} AND ${openOn(sql`t`, day)})`;

/** What each school lacks of the subject that is asked for, else of teachers in all, joined as `v`. */
function gapOf(vacancy: VacancyInput | null | undefined, field: Field): Sql {
  if (!vacancy) return sql`CROSS JOIN LATERAL (SELECT m.required - m.present AS gap) AS v`;
  const { subject, stage } = vacancy;
  return sql`LEFT JOIN (SELECT n.school_id, sum(n.gap) AS gap FROM ${needsOn(field)} AS n
    WHERE n.subject = ${subject}${stage ? sql` AND n.stage = ${stage}` : empty} GROUP BY 1) AS v ON v.school_id = t.id`;
}

/** The conditions that reach into other parts of the graph. */
function across(scope: Scope, where: SchoolDirectoryWhere, field: Field): Record<string, Sql | undefined> {
  const { day } = field;
  const member = (condition: Sql): Sql => sql`EXISTS (SELECT FROM groups_published.membership g WHERE g.school_id = t.id AND ${memberOn(sql`g`, day)} AND ${condition})`;
  const room = (kinds: readonly string[]): Sql => sql`SELECT DISTINCT r.kind FROM facilities_published.room r WHERE r.school_id = t.id AND r.kind = ANY(${[...kinds]}::text[])`;
  const { stage, group, groupRole, groupHas, vacancyIn, hasRooms, lacksRooms } = where;
  return {
    stage: stage ? sql`EXISTS (SELECT FROM schools_published.class_group c WHERE c.school_id = t.id AND c.stage = ${stage})` : undefined,
    group: group ? member(conditionOn('group', { sql: sql`g.group_id`, type: 'uuid' }, group)) : undefined,
    groupRole: groupRole ? member(conditionOn('groupRole', { sql: sql`g.role`, type: 'text' }, groupRole)) : undefined,
    groupHas: groupHas ? member(otherMember(scope, groupHas, field)) : undefined,
    vacancyIn: vacancyIn ? sql`v.gap >= ${vacancyIn.atLeast}::float8` : undefined,
    hasRooms: hasRooms ? sql`(SELECT count(*) FROM (${room(hasRooms)}) AS had) = ${new Set(hasRooms).size}::int` : undefined,
    lacksRooms: lacksRooms ? sql`NOT EXISTS (${room(lacksRooms)})` : undefined,
  };
}

/** That the group `g` has another school, seen by the viewer, that is so. */
function otherMember(scope: Scope, { urban, surplus }: GroupHasInput, field: Field): Sql {
  const rows = ofSchoolsSeen(scope.viewer, 'STAFFING', sql`o.school_id`);
  const visible = typeof rows === 'boolean' ? sql`${rows}::boolean` : rows;
  const place = urban == null ? sql`TRUE` : sql`x.urban = ${urban}::boolean`;
  const staffed = surplus
    ? sql`o.school_id IN (SELECT w.school_id FROM ${staffingOn(field)} AS w WHERE ${conditionOn('surplus', { sql: sql`(w.present - w.required)`, type: 'float8' }, surplus)})`
    : sql`TRUE`;
  return sql`EXISTS (SELECT FROM groups_published.membership o JOIN schools_published.school x ON x.id = o.school_id
    WHERE o.group_id = g.group_id AND o.school_id <> t.id AND ${memberOn(sql`o`, field.day)} AND ${visible} AND ${place} AND ${staffed})`;
}
