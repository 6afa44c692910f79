import sql, { type Sql } from 'sql-template-tag';
import { isId, refuse, type Transaction } from '../../../kit';
import { memberOn } from '../../../network/member';
import { requireOpenSchool } from '../../../network/require-open-school';
import { EducationGroup } from '../../education-group/education-group.entity';
import { requireOpenGroup } from '../../education-group/open-group';
import { membershipLife } from '../membership-life';
import { GroupMembership } from '../membership.entity';
import { changeRole } from './change-role';
import type { ChangeLeadInput } from './membership.inputs';

/**
 * Hands the lead over on a day; the old lead stays as a member. The group's version grows, so that of two who decided on
 * the same state of it only one wins. Answers with the memberships that ended, began or changed.
 */
export async function handOverLead(tx: Transaction, input: ChangeLeadInput): Promise<GroupMembership[]> {
  const { lead, on } = input;
  const group = await tx.lockVersion(EducationGroup, input);
  requireOpenGroup(group, on, 'on');
  await requireOpenSchool(tx, lead, on, 'lead');
  const before = await holding(tx, group.id, on, sql`m.role = 'LEAD'`);
  if (before?.schoolId === lead.toLowerCase()) refuse('SAME', 'lead', { value: lead });
  const heir = isId(lead) ? await holding(tx, group.id, on, sql`m.school_id = ${lead}::uuid`) : null;
  if (!heir) refuse('NOT_A_MEMBER', 'lead', { value: lead, group: group.id, on });
  const role = membershipLife.next('takeLead', heir.role) ?? refuse('INVALID_STATE', 'lead', { value: lead, role: heir.role });
  await refuseLaterLead(tx, group.id, on, heir.endsOn);
  // The old lead first: the database allows one at any moment.
  const stepped = before ? await changeRole(tx, before, membershipLife.step('handOver', before.role), on) : [];
  const risen = await changeRole(tx, heir, role, on);
  await tx.rows(sql`UPDATE education_group SET version = version + 1 WHERE id = ${group.id}::uuid`);
  return [...stepped, ...risen];
}

async function holding(tx: Transaction, groupId: string, on: string, which: Sql): Promise<GroupMembership | null> {
  const [row] = await tx.rows<{ id: string }>(
    sql`SELECT m.id FROM group_membership m WHERE m.group_id = ${groupId}::uuid AND ${memberOn(sql`m`, on)} AND ${which}`,
  );
  return row ? tx.lock(GroupMembership, row.id) : null;
}

/** A change of lead that is planned for later stays as it is: the new one must not reach into it. */
async function refuseLaterLead(tx: Transaction, groupId: string, on: string, endsOn: string | null): Promise<void> {
  const [later] = await tx.rows<{ id: string; startsOn: string }>(
    sql`SELECT id, starts_on AS "startsOn" FROM group_membership
      WHERE group_id = ${groupId}::uuid AND role = 'LEAD' AND starts_on > ${on}::date AND starts_on < coalesce(${endsOn}::date, 'infinity') LIMIT 1`,
  );
  if (later) refuse('OVERLAPS', 'on', { membership: later.id, startsOn: later.startsOn });
}
