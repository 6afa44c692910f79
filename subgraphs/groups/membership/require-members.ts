import sql from 'sql-template-tag';
import { isId, refuse, type Transaction } from '../../kit';
import { memberOn } from '../../network/member';
import type { NamedSchool } from '../../network/require-open-school';

/** Refuses the first school that does not belong to the group on the day, with NOT_A_MEMBER. */
export async function requireMembers(tx: Transaction, groupId: string, schools: readonly NamedSchool[], day: string): Promise<void> {
  const ids = schools.map(({ id }) => id).filter(isId);
  const rows = await tx.rows<{ id: string }>(
    sql`SELECT m.school_id AS id FROM group_membership m WHERE m.group_id = ${groupId}::uuid AND m.school_id = ANY(${ids}::uuid[]) AND ${memberOn(sql`m`, day)}`,
  );
  const members = new Set(rows.map(({ id }) => id));
  for (const { id, field } of schools) if (!members.has(id.toLowerCase())) refuse('NOT_A_MEMBER', field, { value: id, group: groupId, on: day });
}
