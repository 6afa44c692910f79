import sql from 'sql-template-tag';
import { refuse, requireEarlierEnd, type Transaction } from '../../../kit';
import { endConsents } from '../../consent/end-consents';
import { acknowledgedBrokenLinks } from '../broken-mentor-links';
import { GroupMembership } from '../membership.entity';
import { lockMembership } from './lock-membership';
import type { LeaveGroupInput } from './membership.inputs';

interface Left {
  readonly membership: GroupMembership;
  readonly brokenLinks: readonly string[];
}

export async function leave(tx: Transaction, input: LeaveGroupInput): Promise<Left> {
  const { endsOn } = input;
  const membership = await lockMembership(tx, input);
  requireEarlierEnd(GroupMembership, membership, endsOn);
  if (membership.role === 'LEAD') await refuseWhileOthersRemain(tx, membership, endsOn);
  const { groupId, schoolId } = membership;
  const brokenLinks = await acknowledgedBrokenLinks(tx, { groupId, schoolId, on: endsOn }, input.acknowledgeBrokenLinks);
  await endConsents(tx, groupId, endsOn, schoolId);
  return { membership: await tx.update(GroupMembership, membership, { endsOn }), brokenLinks };
}

/** A group with members has a lead; who leads it hands the lead over first. */
async function refuseWhileOthersRemain(tx: Transaction, { groupId, schoolId, role }: GroupMembership, on: string): Promise<void> {
  const [others] = await tx.rows<{ members: number }>(
    sql`SELECT count(DISTINCT school_id)::int AS members FROM group_membership
      WHERE group_id = ${groupId}::uuid AND school_id <> ${schoolId}::uuid AND (ends_on IS NULL OR ends_on > ${on}::date)`,
  );
  if (others && others.members > 0) refuse('INVALID_STATE', 'id', { role, members: others.members, use: 'changeLead' });
}
