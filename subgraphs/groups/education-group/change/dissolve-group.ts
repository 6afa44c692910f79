import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../kit';
import { endConsents } from '../../consent/end-consents';
import { acknowledgedBrokenLinks } from '../../membership/broken-mentor-links';
import { EducationGroup } from '../education-group.entity';
import type { DissolveGroupInput } from './group.inputs';

interface Dissolved {
  readonly group: EducationGroup;
  readonly brokenLinks: readonly string[];
}

/** Ends the group, every membership in it and what its schools show to it, all on one day. */
export async function dissolve(tx: Transaction, input: DissolveGroupInput): Promise<Dissolved> {
  const { dissolvedOn } = input;
  const group = await tx.lockVersion(EducationGroup, input);
  if (group.dissolvedOn !== null) refuse('INVALID_STATE', 'id', { dissolvedOn: group.dissolvedOn });
  if (group.foundedOn !== null && dissolvedOn <= group.foundedOn) refuse('INVALID_VALUE', 'dissolvedOn', { value: dissolvedOn, after: group.foundedOn });
  await refuseWhatComesLater(tx, group.id, dissolvedOn);
  const brokenLinks = await acknowledgedBrokenLinks(tx, { groupId: group.id, on: dissolvedOn }, input.acknowledgeBrokenLinks);
  await endConsents(tx, group.id, dissolvedOn);
  await tx.rows(
    sql`UPDATE group_membership SET ends_on = ${dissolvedOn}::date, version = version + 1
      WHERE group_id = ${group.id}::uuid AND (ends_on IS NULL OR ends_on > ${dissolvedOn}::date)`,
  );
  return { group: await tx.update(EducationGroup, group, { dissolvedOn }), brokenLinks };
}

/** What begins or is held on that day or after it would belong to no group. */
async function refuseWhatComesLater(tx: Transaction, groupId: string, day: string): Promise<void> {
  const [last] = await tx.rows<{ id: string; on: string }>(
    sql`SELECT id, starts_on AS on FROM group_membership WHERE group_id = ${groupId}::uuid AND starts_on >= ${day}::date
      UNION ALL SELECT id, held_on FROM joint_activity WHERE group_id = ${groupId}::uuid AND held_on >= ${day}::date
      ORDER BY 2 DESC LIMIT 1`,
  );
  if (last) refuse('INVALID_VALUE', 'dissolvedOn', { value: day, after: last.on, record: last.id });
}
