import sql from 'sql-template-tag';
import { isId, refuse, type Transaction } from '../../../../kit';
import { notDissolvedBy } from '../../../../network/open-group';
import { notClosedBy } from '../../../../network/open-school';

interface DependedOn {
  readonly schoolId: string | null;
  readonly groupId: string | null;
}

interface Found {
  readonly id: string;
  readonly countyId: string | null;
  readonly open: boolean;
}

/** The school or the group, one of them. Refuses what is closed, for nothing is reached through it any more, and what is another county's. */
export async function whatItDependsOn(tx: Transaction, { school, group }: { school?: string | null; group?: string | null }, countyId: string): Promise<DependedOn> {
  if (school != null && group != null) refuse('INVALID_VALUE', 'group', { value: group, expected: 'a school or a group, not both' });
  const [field, id] = school != null ? (['school', school] as const) : (['group', group ?? refuse('EMPTY', 'school')] as const);
  const [found] = isId(id) ? await tx.rows<Found & Record<string, unknown>>(statements[field](id, tx.scope.today)) : [];
  if (!found) refuse('NOT_FOUND', field, { value: id });
  if (!found.open) refuse('NOT_OPEN', field, { value: id, on: tx.scope.today });
  if (found.countyId !== null && found.countyId !== countyId) refuse('INVALID_VALUE', field, { value: id, expected: `a ${field} of the county whose target it is` });
  return { schoolId: field === 'school' ? found.id : null, groupId: field === 'group' ? found.id : null };
}

/** A school or group that is yet to open is open to a target: that it opens may be what the target is about. */
const statements = {
  school: (id: string, day: string) => sql`SELECT s.id, s.county_id AS "countyId", ${notClosedBy(sql`s`, day)} AS open FROM schools_published.school s WHERE s.id = ${id}::uuid`,
  group: (id: string, day: string) => sql`SELECT g.id, g.county_id AS "countyId", ${notDissolvedBy(sql`g`, day)} AS open FROM groups_published.education_group g WHERE g.id = ${id}::uuid`,
};
