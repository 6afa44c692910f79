import sql from 'sql-template-tag';
import { refuse, requirePeriod, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { lockOpenGroup } from '../../education-group/open-group';
import { GroupMembership } from '../membership.entity';
import type { JoinGroupInput } from './membership.inputs';

export async function join(tx: Transaction, { group: groupId, school, role, strength, startsOn, endsOn }: JoinGroupInput): Promise<GroupMembership> {
  if (role === 'LEAD') refuse('INVALID_VALUE', 'role', { value: role, use: 'changeLead' });
  requirePeriod(startsOn, endsOn);
  const group = await lockOpenGroup(tx, groupId, startsOn);
  if (group.dissolvedOn !== null && (!endsOn || endsOn > group.dissolvedOn)) {
    refuse('INVALID_VALUE', 'endsOn', { value: endsOn, until: group.dissolvedOn });
  }
  await requireOpenSchool(tx, school, { startsOn, endsOn }, 'school');
  await refuseTwice(tx, { groupId: group.id, schoolId: school, startsOn, endsOn });
  return tx.insert(GroupMembership, { groupId: group.id, schoolId: school, role, strength, startsOn, endsOn });
}

interface Proposed {
  readonly groupId: string;
  readonly schoolId: string;
  readonly startsOn: string;
  readonly endsOn?: string;
}

/** The database forbids it as well; asked first to name the membership in the way. */
async function refuseTwice(tx: Transaction, { groupId, schoolId, startsOn, endsOn }: Proposed): Promise<void> {
  const [other] = await tx.rows<{ id: string; role: string }>(
    sql`SELECT id, role FROM group_membership WHERE group_id = ${groupId}::uuid AND school_id = ${schoolId}::uuid
      AND daterange(starts_on, ends_on) && daterange(${startsOn}::date, ${endsOn ?? null}::date) LIMIT 1`,
  );
  if (other) refuse('OVERLAPS', 'startsOn', { membership: other.id, role: other.role });
}
