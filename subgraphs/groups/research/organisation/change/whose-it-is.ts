import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../../kit';
import { requireOpenSchool } from '../../../../network/require-open-school';
import { lockOpenGroup } from '../../../education-group/open-group';
import { requireCounty } from '../../../foreign/known-county';
import type { ResearchOrganisation } from '../research-organisation.entity';
import type { FoundResearchOrganisationInput } from './research-organisation.inputs';

type Whose = Pick<ResearchOrganisation, 'level' | 'countyId' | 'groupId' | 'schoolId'>;

/** Level and county follow from the one county, group or school that is named. Refuses none and several, and what is not open when it begins. */
export async function whoseItIs(tx: Transaction, { county, group, school, startsOn }: FoundResearchOrganisationInput): Promise<Whose> {
  const named = Object.entries({ county, group, school }).filter(([, id]) => id != null);
  if (named.length === 0) refuse('EMPTY', 'county');
  if (named.length > 1) refuse('INVALID_VALUE', named[1]?.[0] ?? null, { value: named[1]?.[1], expected: 'exactly one of county, group and school' });
  if (county != null) {
    await requireCounty(tx, county, 'county');
    return { level: 'COUNTY', countyId: county, groupId: null, schoolId: null };
  }
  if (group != null) {
    const { id, countyId } = await lockOpenGroup(tx, group, startsOn);
    return { level: 'GROUP', countyId: countyId ?? refuse('INVALID_VALUE', 'group', { value: group, expected: 'a group of one county' }), groupId: id, schoolId: null };
  }
  const id = school as string;
  await requireOpenSchool(tx, id, startsOn, 'school');
  const [found] = await tx.rows<{ countyId: string }>(sql`SELECT s.county_id AS "countyId" FROM schools_published.school s WHERE s.id = ${id}::uuid`);
  return { level: 'SCHOOL', countyId: found?.countyId ?? refuse('NOT_FOUND', 'school', { value: id }), groupId: null, schoolId: id };
}
