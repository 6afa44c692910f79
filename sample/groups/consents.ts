import { consentSheet } from '../../subgraphs/groups/consent/consent.sheet';
import { lastDayBefore } from '../calendar';
import { generated, table } from '../table';

/** Members of the districts show each other their data for as long as they belong. */
export const consents = table(consentSheet, function* (network) {
  for (const { groups } of network.counties) {
    for (const { code, kind, memberships } of groups) {
      if (kind !== 'SCHOOL_DISTRICT') continue;
      for (const { school, from, to } of memberships) {
        yield { school: school.code, group: code, scope: 'ALL', starts_on: from, ends_on: lastDayBefore(to), ...generated() };
      }
    }
  }
});
