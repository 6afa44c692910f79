import sql from 'sql-template-tag';
import { isId, refuse, type Transaction } from '../../kit';

/** A school as an input names it, and the path of the input field that does. */
export interface NamedSchool {
  readonly id: string;
  readonly field: string | readonly string[];
}

/**
 * Refuses the first school that is not there, with NOT_FOUND, or not open on the day, with NOT_OPEN. All are asked for at
 * once: an activity may have a hundred participants.
 */
export async function requireOpenSchools(tx: Transaction, schools: readonly NamedSchool[], day: string): Promise<void> {
  const ids = schools.map(({ id }) => id).filter(isId);
  const rows = await tx.rows<{ id: string; open: boolean }>(
    sql`SELECT s.id, (s.opened_on IS NULL OR s.opened_on <= ${day}::date) AND (s.closed_on IS NULL OR s.closed_on > ${day}::date) AS open
      FROM schools_published.school s WHERE s.id = ANY(${ids}::uuid[])`,
  );
  const open = new Map(rows.map((row) => [row.id, row.open]));
  for (const { id, field } of schools) {
    const isOpen = open.get(id.toLowerCase()) ?? refuse('NOT_FOUND', field, { value: id });
    if (!isOpen) refuse('NOT_OPEN', field, { value: id, on: day });
  }
}

export const requireOpenSchool = (tx: Transaction, id: string, day: string, field: NamedSchool['field']): Promise<void> =>
  requireOpenSchools(tx, [{ id, field }], day);
