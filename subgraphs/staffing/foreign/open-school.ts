import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../kit';

/** Refuses a school that is not there, with NOT_FOUND, or not open on the day, with NOT_OPEN. `field` is the input field that names it. */
export async function requireOpenSchool(tx: Transaction, id: string, day: string, field: string | readonly string[]): Promise<void> {
  const [school] = await tx.rows<{ open: boolean }>(
    sql`SELECT (s.opened_on IS NULL OR s.opened_on <= ${day}::date) AND (s.closed_on IS NULL OR s.closed_on > ${day}::date) AS open
      FROM schools_published.school s WHERE s.id::text = ${id.toLowerCase()}`,
  );
  if (!school) refuse('NOT_FOUND', field, { value: id });
  if (!school.open) refuse('NOT_OPEN', field, { value: id, on: day });
}
