import { refuse, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { knownCounty } from '../county/known-county';

interface Place {
  readonly schoolId: string | null;
  readonly countyId: string;
}

/** School and county of what is entered for a school or, where it is of no single one, for a county. Refuses a county that is not the school's. */
export async function whereItIs(tx: Transaction, { school, county }: { school?: string | null; county?: string | null }): Promise<Place> {
  if (school === undefined || school === null) {
    return { schoolId: null, countyId: county === undefined || county === null ? refuse('EMPTY', 'school') : await knownCounty(tx, county) };
  }
  const { id, countyId } = await requireOpenSchool(tx, school, tx.scope.today, 'school');
  if (county !== undefined && county !== null && county.toLowerCase() !== countyId) refuse('INVALID_VALUE', 'county', { value: county, expected: countyId });
  return { schoolId: id, countyId };
}
