import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../kit';
import { groupOpenOn } from '../../../network/open-group';

/** Id of the group, as one that is open on the day. Refuses with NOT_FOUND or NOT_OPEN. */
export async function knownGroup(tx: Transaction, id: string, day: string): Promise<string> {
  const [group] = await tx.rows<{ id: string; open: boolean }>(
    sql`SELECT g.id, ${groupOpenOn(sql`g`, day)} AS open FROM groups_published.education_group g WHERE g.id::text = ${id.toLowerCase()}`,
  );
  if (!group) refuse('NOT_FOUND', 'group', { value: id });
  if (!group.open) refuse('NOT_OPEN', 'group', { value: id, on: day });
  return group.id;
}
