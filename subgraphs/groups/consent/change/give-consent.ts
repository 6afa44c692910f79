import sql from 'sql-template-tag';
import { refuse, requirePeriod, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { lockOpenGroup } from '../../education-group/open-group';
import { requireMembers } from '../../membership/require-members';
import { DataSharingConsent } from '../consent.entity';
import type { GiveConsentInput } from './consent.inputs';

export async function give(tx: Transaction, { school, group: groupId, scope, endsOn, ...input }: GiveConsentInput): Promise<DataSharingConsent> {
  const startsOn = input.startsOn ?? tx.scope.today;
  requirePeriod(startsOn, endsOn);
  const group = await lockOpenGroup(tx, groupId, startsOn);
  await requireOpenSchool(tx, school, { startsOn, endsOn }, 'school');
  await requireMembers(tx, group.id, [{ id: school, field: 'school' }], startsOn);
  const values = { schoolId: school, groupId: group.id, scope, startsOn, endsOn };
  const withdrawn = await refuseOverlap(tx, values);
  return withdrawn ? tx.update(DataSharingConsent, withdrawn, { scope, endsOn: endsOn ?? null }) : tx.insert(DataSharingConsent, values);
}

interface Given {
  readonly schoolId: string;
  readonly groupId: string;
  readonly startsOn: string;
  readonly endsOn?: string;
}

/**
 * Refuses a second consent for the same days. One that was withdrawn on the day it began holds on no day and is answered:
 * a school may change its mind twice, and the change log keeps all of it.
 */
async function refuseOverlap(tx: Transaction, { schoolId, groupId, startsOn, endsOn }: Given): Promise<DataSharingConsent | null> {
  const others = await tx.rows<{ id: string; void: boolean }>(
    sql`SELECT id, coalesce(starts_on = ends_on, false) AS void FROM data_sharing_consent
      WHERE school_id = ${schoolId}::uuid AND group_id = ${groupId}::uuid
        AND (daterange(starts_on, ends_on) && daterange(${startsOn}::date, ${endsOn ?? null}::date) OR starts_on = ${startsOn}::date)`,
  );
  const holding = others.find((other) => !other.void);
  if (holding) refuse('OVERLAPS', 'startsOn', { consent: holding.id });
  const [withdrawn] = others;
  return withdrawn ? tx.lock(DataSharingConsent, withdrawn.id) : null;
}
