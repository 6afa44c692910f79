import sql, { type Sql } from 'sql-template-tag';
import type { Scope } from '../../kit';
import { memberOn } from '../../network/member';
import { openOn } from '../../network/open-school';
import { registerOn } from '../../network/register-on';

/** Pupils on a day; null as soon as one of the schools has not reported them, for a part is not the whole. */
export interface Pupils {
  readonly pupils: number | null;
  /** Whether any of the schools is open on the day: those that are not have no pupils, and no figure either. */
  readonly open: boolean;
}

/** Pupils by parent, as now, and of a later day with what will have gone over by then. */
function readPupils(scope: Scope, name: string, day: string, schools: Sql, id: string): Promise<Pupils> {
  return scope
    .batch<string, Pupils>(`${name}:${day}`, async (ids) => {
      const rows = await scope.rows<{ id: string; pupils: number | null }>(
        sql`SELECT p.id, CASE WHEN count(*) = count(r.pupils) THEN sum(r.pupils)::int END AS pupils
          FROM (${schools}) AS p(id, school_id) JOIN schools_published.school s ON s.id = p.school_id CROSS JOIN LATERAL ${registerOn(sql`p.school_id`, day)} AS r
          WHERE p.id = ANY(${[...ids]}::uuid[]) AND ${openOn(sql`s`, day)} GROUP BY p.id`,
      );
      const byId = new Map(rows.map((row) => [row.id, row.pupils]));
      return ids.map((wanted) => ({ pupils: byId.get(wanted) ?? null, open: byId.has(wanted) }));
    })
    .load(id);
}

export const pupilsOfSchool = (scope: Scope, day: string, schoolId: string): Promise<Pupils> =>
  readPupils(scope, 'pupils:school', day, sql`SELECT id, id FROM schools_published.school`, schoolId);

export const pupilsOfGroup = (scope: Scope, day: string, groupId: string): Promise<Pupils> =>
  readPupils(
    scope,
    'pupils:group',
    day,
    sql`SELECT DISTINCT m.group_id, m.school_id FROM groups_published.membership m
      WHERE ${memberOn(sql`m`, day)}`,
    groupId,
  );
