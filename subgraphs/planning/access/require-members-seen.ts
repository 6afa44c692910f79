import sql from 'sql-template-tag';
import { CodedError, holds, ofSchoolsSeen, type Scope } from '../../kit';

/** Lets pass who sees the staff of every school that belongs to the group today: the figures of a small group tell of each member. */
export async function requireMembersSeen(scope: Scope, groupId: string): Promise<void> {
  const seen = ofSchoolsSeen(scope.viewer, 'STAFFING', sql`m.school_id`);
  if (seen === true || (seen !== false && (await allSeen(scope, seen, groupId)))) return;
  throw new CodedError('WITHHELD', { reason: 'OUT_OF_SCOPE' });
}

/** One statement for all groups that are asked about in the request. */
const allSeen = (scope: Scope, seen: ReturnType<typeof sql>, groupId: string): Promise<boolean> =>
  scope
    .batch<string, boolean>('access:members-seen', async (ids) => {
      const rows = await scope.rows<{ group_id: string }>(
        sql`SELECT m.group_id FROM groups_published.membership m WHERE m.group_id = ANY(${[...ids]}::uuid[]) AND ${holds({ on: scope.today }, scope.today, sql`m`)}
          GROUP BY 1 HAVING bool_and(${seen})`,
      );
      const groups = new Set(rows.map(({ group_id }) => group_id));
      return ids.map((id) => groups.has(id));
    })
    .load(groupId);
