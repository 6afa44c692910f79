import { CodedError, seesMembers, type Scope } from '../../kit';

/** Lets pass who sees the staff of every school that belongs to the group today: the figures of a small group tell of each member. */
export async function requireMembersSeen(scope: Scope, groupId: string): Promise<void> {
  if (!(await seesMembers(scope, groupId, scope.today))) throw new CodedError('WITHHELD', { reason: 'OUT_OF_SCOPE' });
}
