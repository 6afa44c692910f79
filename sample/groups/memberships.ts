import { membershipSheet } from '../../subgraphs/groups/membership/membership.sheet';
import { lastDayBefore } from '../calendar';
import { generated, table } from '../table';

export const memberships = table(membershipSheet, function* (network) {
  for (const { groups } of network.counties) {
    for (const { code, entry, memberships: members } of groups) {
      for (const { school, role, from, to } of members) {
        yield {
          group: code,
          school: school.code,
          role,
          strength: role === 'LEAD' ? null : (entry.strength ?? 'COOPERATION'),
          starts_on: from,
          ends_on: lastDayBefore(to),
          ...generated(entry.source),
        };
      }
    }
  }
});
