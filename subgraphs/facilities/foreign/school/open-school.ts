import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../kit';

interface OpenSchool {
  readonly id: string;
  readonly countyId: string;
}

/** The school, as one that is open on the day. Refuses with NOT_FOUND or NOT_OPEN. `field` is the input field that names it. */
export async function openSchool(tx: Transaction, id: string, day: string, field: string): Promise<OpenSchool> {
  const [school] = await tx.rows<OpenSchool & { open: boolean }>(
    sql`SELECT s.id, s.county_id AS "countyId",
        (s.opened_on IS NULL OR s.opened_on <= ${day}::date) AND (s.closed_on IS NULL OR s.closed_on > ${day}::date) AS open
      FROM schools_published.school s WHERE s.id::text = ${id.toLowerCase()}`,
  );
  if (!school) refuse('NOT_FOUND', field, { value: id });
  if (!school.open) refuse('NOT_OPEN', field, { value: id, on: day });
  return school;
}
