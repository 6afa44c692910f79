import type { Transaction } from '../../../kit';
import { GroupMembership } from '../membership.entity';
import type { MembershipRole } from '../membership.enums';

/**
 * Gives the school of a membership another role from a day on: the old row ends and a new one begins, so that who was what
 * on a day stays answerable. One that begins on that very day has no past to keep and is changed in place.
 * Answers with the rows that were changed, the one with the new role last.
 */
export async function changeRole(tx: Transaction, membership: GroupMembership, role: MembershipRole, on: string): Promise<GroupMembership[]> {
  if (membership.startsOn === on) return [await tx.update(GroupMembership, membership, { role })];
  const { groupId, schoolId, strength, endsOn } = membership;
  const ended = await tx.update(GroupMembership, membership, { endsOn: on });
  return [ended, await tx.insert(GroupMembership, { groupId, schoolId, role, strength, startsOn: on, endsOn })];
}
