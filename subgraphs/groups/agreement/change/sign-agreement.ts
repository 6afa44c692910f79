import sql from 'sql-template-tag';
import { givenCode, refuse, requirePeriod, requireRules, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { lockOpenGroup } from '../../education-group/open-group';
import { requireCounty } from '../../foreign/known-county';
import { PartnerOrganisation } from '../../partner/partner.entity';
import { CooperationAgreement } from '../agreement.entity';
import { signedInTime } from '../agreement.rules';
import type { SignAgreementInput } from './agreement.inputs';

export async function sign(tx: Transaction, input: SignAgreementInput): Promise<CooperationAgreement> {
  const { areas, startsOn, endsOn } = input;
  const code = givenCode(input.code);
  requirePeriod(startsOn, endsOn);
  const partner = await tx.lock(PartnerOrganisation, input.partner, 'partner');
  const parties = await localParties(tx, input);
  const signedOn = input.signedOn ?? tx.scope.today;
  return requireRules(tx, CooperationAgreement, await tx.insert(CooperationAgreement, { code, partnerId: partner.id, ...parties, areas, signedOn, startsOn, endsOn }), signedInTime, input);
}

interface LocalParties {
  readonly countyId: string;
  readonly schoolId?: string;
  readonly groupId?: string;
}

/** Who is party to it on our side. A county that is named goes before the one that follows: a group may cross counties. */
async function localParties(tx: Transaction, { county, school, group, startsOn, endsOn }: SignAgreementInput): Promise<LocalParties> {
  if (county) await requireCounty(tx, county, 'county');
  if (school) await requireOpenSchool(tx, school, { startsOn, endsOn }, 'school');
  const groupCounty = group ? (await lockOpenGroup(tx, group, startsOn)).countyId : null;
  const countyId = county ?? (school ? await countyOf(tx, school) : groupCounty);
  return { countyId: countyId ?? refuse('EMPTY', 'county'), schoolId: school, groupId: group };
}

async function countyOf(tx: Transaction, schoolId: string): Promise<string | undefined> {
  const [school] = await tx.rows<{ countyId: string }>(
    sql`SELECT s.county_id AS "countyId" FROM schools_published.school s WHERE s.id = ${schoolId}::uuid`,
  );
  return school?.countyId;
}
