import sql, { type Sql } from 'sql-template-tag';
import type { Scope } from '../context/scope';
import { holds } from '../read/connection/dated';
import { ofSchoolsSeen } from './schools';

/** Whether the viewer sees the staff of every school that belongs to the group on a day; not, when none does. */
export async function seesMembers(scope: Scope, groupId: string, day: string): Promise<boolean> {
  const { role, scope: known } = scope.viewer;
  if ((role === 'SCHOOL_ADMIN' || role === 'LEAD_SCHOOL_USER') && !known) return false;
  const seen = ofSchoolsSeen(scope.viewer, 'STAFFING', sql`m.school_id`);
  return typeof seen === 'boolean' ? seen : allSeen(scope, seen, groupId, day);
}

/** One statement for all groups that are asked about in the request. */
const allSeen = (scope: Scope, seen: Sql, groupId: string, day: string): Promise<boolean> =>
  scope
    .batch<string, boolean>(`access:members-seen:${day}`, async (ids) => {
      const rows = await scope.rows<{ group_id: string }>(
        sql`SELECT m.group_id FROM groups_published.membership m WHERE m.group_id = ANY(${[...ids]}::uuid[]) AND ${holds({ on: day }, day, sql`m`)}
          GROUP BY 1 HAVING bool_and(${seen})`,
      );
      const groups = new Set(rows.map(({ group_id }) => group_id));
      return ids.map((id) => groups.has(id));
    })
    .load(groupId);
