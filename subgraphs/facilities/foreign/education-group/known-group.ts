import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../kit';

/** Id of the group, as one that exists on the day. Refuses with NOT_FOUND or NOT_OPEN. */
export async function knownGroup(tx: Transaction, id: string, day: string): Promise<string> {
  const [group] = await tx.rows<{ id: string; exists: boolean }>(
    sql`SELECT g.id, daterange(g.founded_on, g.dissolved_on) @> ${day}::date AS exists FROM groups_published.education_group g WHERE g.id::text = ${id.toLowerCase()}`,
  );
  if (!group) refuse('NOT_FOUND', 'group', { value: id });
  if (!group.exists) refuse('NOT_OPEN', 'group', { value: id, on: day });
  return group.id;
}
