import sql from 'sql-template-tag';
import { CodedError, ofSchoolsSeen, type Scope } from '../../kit';
import { memberOn } from '../../network/member';

/** Lets pass who sees the staff of a school that belongs to the group today; a list of none would be a wrong answer for others. */
export async function requireGroupSeen(scope: Scope, groupId: string): Promise<void> {
  const seen = ofSchoolsSeen(scope.viewer, 'STAFFING', sql`m.school_id`);
  if (seen === true || (seen !== false && (await hasSchoolSeen(scope, seen, groupId)))) return;
  throw new CodedError('WITHHELD', { reason: 'OUT_OF_SCOPE' });
}

/** One statement for all groups that are asked about in the request. */
const hasSchoolSeen = (scope: Scope, seen: ReturnType<typeof sql>, groupId: string): Promise<boolean> =>
  scope
    .batch<string, boolean>('access:groups-seen', async (ids) => {
      const rows = await scope.rows<{ group_id: string }>(
        sql`SELECT DISTINCT m.group_id FROM groups_published.membership m
          WHERE m.group_id = ANY(${[...ids]}::uuid[]) AND ${memberOn(sql`m`, scope.today)} AND ${seen}`,
      );
      const groups = new Set(rows.map(({ group_id }) => group_id));
      return ids.map((id) => groups.has(id));
    })
    .load(groupId);
