import sql from 'sql-template-tag';
import { isId, refuse, type Transaction } from '../../../kit';

interface Inspected {
  readonly countyId: string;
  readonly schoolId: string | null;
}

/** The school, with its county, or the county as a whole: one of them. Refuses a school that was not open on the day. */
export async function whatWasInspected(tx: Transaction, { school, county }: { school?: string | null; county?: string | null }, day: string): Promise<Inspected> {
  if (school != null && county != null) refuse('INVALID_VALUE', 'county', { value: county, expected: 'a school or a county, not both' });
  if (school == null) return { countyId: county == null ? refuse('EMPTY', 'school') : await knownCounty(tx, county), schoolId: null };
  const [found] = isId(school)
    ? await tx.rows<{ id: string; countyId: string; open: boolean }>(sql`SELECT s.id, s.county_id AS "countyId",
        (s.opened_on IS NULL OR s.opened_on <= ${day}::date) AND (s.closed_on IS NULL OR s.closed_on > ${day}::date) AS open
      FROM schools_published.school s WHERE s.id = ${school}::uuid`)
    : [];
  if (!found) refuse('NOT_FOUND', 'school', { value: school });
  if (!found.open) refuse('NOT_OPEN', 'school', { value: school, on: day });
  return { countyId: found.countyId, schoolId: found.id };
}

async function knownCounty(tx: Transaction, id: string): Promise<string> {
  const [county] = isId(id) ? await tx.rows<{ id: string }>(sql`SELECT c.id FROM schools_published.county c WHERE c.id = ${id}::uuid`) : [];
  return county?.id ?? refuse('NOT_FOUND', 'county', { value: id });
}
