import sql from 'sql-template-tag';
import { enteredText, refuse, type Transaction } from '../../../kit';
import { isOpenOn } from '../../../network/open-school';
import { County } from '../../county/county.entity';
import { Township } from '../../township/township.entity';
import { inAnotherCounty } from '../../township/in-its-county';
import { School } from '../school.entity';
import { refuseUsedCode } from './recode-school';
import { requirePosition } from './locate-school';
import type { OpenSchoolInput } from './school.inputs';

/** Stores a new school. That its code was never given before is seen to by the database, where closed schools stay. */
export async function openSchool(tx: Transaction, input: OpenSchoolInput): Promise<School> {
  const { code, kind, ownership, administration, locale, boarding, places } = input;
  const openedOn = input.openedOn ?? null;
  const name = enteredText(input.name, 'name');
  const position = input.position ? requirePosition(input.position) : {};
  const county = await tx.lock(County, input.county, 'county');
  await refuseUsedCode(tx, code, null);
  const township = input.township ? await tx.lock(Township, input.township, 'township') : null;
  if (township && (await liesElsewhere(tx, township, county))) refuse('INVALID_VALUE', 'township', { value: township.id, county: township.countyId, expected: county.id });
  return tx.insert(School, { code, name, kind, ownership, administration, locale, openedOn, planned: !isOpenOn({ openedOn, closedOn: null, closedUndated: false, planned: true }, tx.scope.today), boarding, places, ...position, countyId: county.id, townshipId: township?.id ?? null });
}

async function liesElsewhere(tx: Transaction, township: Township, county: County): Promise<boolean> {
  const [row] = await tx.rows<{ elsewhere: boolean }>(sql`SELECT ${inAnotherCounty(sql`${township.id}::uuid`, sql`${county.id}::uuid`)} AS elsewhere`);
  return row?.elsewhere === true;
}
