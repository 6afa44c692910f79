import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../kit';

/** Id of the group. Refuses with NOT_FOUND. */
export async function knownGroup(tx: Transaction, id: string): Promise<string> {
  const [group] = await tx.rows<{ id: string }>(sql`SELECT g.id FROM groups_published.education_group g WHERE g.id::text = ${id.toLowerCase()}`);
  return group?.id ?? refuse('NOT_FOUND', 'group', { value: id });
}
