import sql, { type Sql } from 'sql-template-tag';
import { conditionOn, holds, type FilterRules, type IdFilter } from '../../kit';
import { servingOn } from '../../network/serving';
import { movesTeacher } from '../../network/rotation-kind';
import { yesOrNo } from '../places';
import { isLive } from '../../network/rotation-life';
import { establishedOn, teachersOfCounty } from './established';
import type { HeldHonour } from './teacher.where';

const schoolId = (field: string, filter: IdFilter): Sql => conditionOn(field, { sql: sql`p.school_id`, type: 'uuid' }, filter);

function holdsHonour({ kind, level, name }: HeldHonour): Sql {
  const kinds = kind ? sql`h.kind = ANY(${kind}::text[])` : sql`TRUE`;
  const levels = level ? sql`h.level = ANY(${level}::text[])` : sql`TRUE`;
  const named = name ? sql`h.name = ${name}` : sql`TRUE`;
  return sql`EXISTS (SELECT FROM honour h WHERE h.teacher_id = t.id AND h.revoked_on IS NULL AND ${kinds} AND ${levels} AND ${named})`;
}

/** What the conditions on teachers mean that are not about a column of their own. */
export const teacherFilters = {
  servingSchool: (filter: IdFilter, today: string) =>
    sql`t.id IN (SELECT p.teacher_id FROM ${servingOn(today)} AS p WHERE ${schoolId('servingSchool', filter)})`,
  establishmentSchool: (filter: IdFilter, today: string) =>
    sql`t.id IN (SELECT p.teacher_id FROM ${establishedOn(today)} AS p WHERE ${schoolId('establishmentSchool', filter)})`,
  countyCode: (code: string, today: string) => sql`t.id IN ${teachersOfCounty(code, today)}`,
  servesElsewhere: (wanted: boolean, today: string) =>
    yesOrNo(sql`EXISTS (SELECT FROM ${servingOn(today)} AS p JOIN ${establishedOn(today)} AS e ON e.teacher_id = p.teacher_id
      WHERE p.teacher_id = t.id AND p.school_id <> e.school_id)`)(wanted),
  honour: holdsHonour,
  neverRotated: yesOrNo(sql`NOT EXISTS (SELECT FROM rotation_assignment r WHERE r.teacher_id = t.id AND ${isLive(sql`r`)} AND ${movesTeacher(sql`r`)})`),
  menteesAtLeast: (count: number, today: string) =>
    sql`(SELECT count(DISTINCT l.mentee_id) FROM mentor_link l
      WHERE l.mentor_id = t.id AND ${holds({ on: today }, today, sql`l`)}) >= ${count}::int`,
} satisfies FilterRules;
