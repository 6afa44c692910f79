import sql from 'sql-template-tag';
import { isId, refuse, type Transaction } from '../../../kit';
import { EducationGroup } from '../../education-group/education-group.entity';
import { GroupMembership } from '../membership.entity';

/**
 * A membership for a change decided on a version of it. Its group is locked before it, as everywhere, so that two changes
 * in one group never wait for each other in a circle.
 */
export async function lockMembership(tx: Transaction, input: { id: string; expectedVersion: number }): Promise<GroupMembership> {
  const { id } = input;
  const [seen] = isId(id) ? await tx.rows<{ groupId: string }>(sql`SELECT group_id AS "groupId" FROM group_membership WHERE id = ${id}::uuid`) : [];
  await tx.lock(EducationGroup, (seen ?? refuse('NOT_FOUND', 'id', { value: id })).groupId);
  return tx.lockVersion(GroupMembership, input);
}
