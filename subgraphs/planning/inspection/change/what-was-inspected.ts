import sql from 'sql-template-tag';
import { isId, refuse, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';

interface Inspected {
  readonly countyId: string;
  readonly schoolId: string | null;
}

/** The school, with its county, or the county as a whole: one of them. Refuses a school that was not open on the day. */
export async function whatWasInspected(tx: Transaction, { school, county }: { school?: string | null; county?: string | null }, day: string): Promise<Inspected> {
  if (school != null && county != null) refuse('INVALID_VALUE', 'county', { value: county, expected: 'a school or a county, not both' });
  if (school == null) return { countyId: county == null ? refuse('EMPTY', 'school') : await knownCounty(tx, county), schoolId: null };
  const found = await requireOpenSchool(tx, school, day, 'school');
  return { countyId: found.countyId, schoolId: found.id };
}

async function knownCounty(tx: Transaction, id: string): Promise<string> {
  const [county] = isId(id) ? await tx.rows<{ id: string }>(sql`SELECT c.id FROM schools_published.county c WHERE c.id = ${id}::uuid`) : [];
  return county?.id ?? refuse('NOT_FOUND', 'county', { value: id });
}
