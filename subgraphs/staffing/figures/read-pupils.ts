import sql, { type Sql } from 'sql-template-tag';
import type { Scope } from '../../kit';
import { memberOn } from '../../network/member';

/** Pupils by parent; null as soon as one of its schools has not reported them, for a part is not the whole. */
function readPupils(scope: Scope, name: string, schools: Sql, id: string): Promise<number | null> {
  return scope
    .batch<string, number | null>(name, async (ids) => {
      const rows = await scope.rows<{ id: string; pupils: number | null }>(
        sql`SELECT p.id, CASE WHEN count(*) = count(s.pupils) THEN sum(s.pupils)::int END AS pupils
          FROM (${schools}) AS p(id, school_id) JOIN schools_published.school s ON s.id = p.school_id
          WHERE p.id = ANY(${[...ids]}::uuid[]) GROUP BY p.id`,
      );
      const byId = new Map(rows.map((row) => [row.id, row.pupils]));
      return ids.map((wanted) => byId.get(wanted) ?? null);
    })
    .load(id);
}

export const pupilsOfSchool = (scope: Scope, schoolId: string): Promise<number | null> =>
  readPupils(scope, 'pupils:school', sql`SELECT id, id FROM schools_published.school`, schoolId);

export const pupilsOfGroup = (scope: Scope, day: string, groupId: string): Promise<number | null> =>
  readPupils(
    scope,
    `pupils:group:${day}`,
    sql`SELECT DISTINCT m.group_id, m.school_id FROM groups_published.membership m
      WHERE ${memberOn(sql`m`, day)}`,
    groupId,
  );
