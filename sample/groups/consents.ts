import type { ConsentScope } from '../../subgraphs/groups/consent/consent-scope';
import { consentSheet } from '../../subgraphs/groups/consent/consent.sheet';
import { lastDayBefore } from '../calendar';
import { generated, table } from '../table';

/** What members of a first group show in turn, in counties without districts; null for those who have not been asked or said no. */
const scopes: readonly (ConsentScope | null)[] = ['STAFFING', 'FACILITIES', null, 'ALL'];
const before = { starts_on: '2022-09-01', ends_on: '2024-07-31' };

/** Members of the districts show each other their data for as long as they belong; those of the first group of another county some, some no longer, and some nothing. */
export const consents = table(consentSheet, function* (network) {
  for (const { groups } of network.counties) {
    const districts = groups.filter(({ kind }) => kind === 'SCHOOL_DISTRICT');
    for (const { code, memberships } of districts) {
      for (const { school, from, to } of memberships) {
        yield { school: school.code, group: code, scope: 'ALL', starts_on: from, ends_on: lastDayBefore(to), ...generated() };
      }
    }
    if (districts.length > 0) continue;
    const first = groups.find(({ memberships, entry }) => memberships.length > 3 && !entry.until && !entry.acrossCounties);
    for (const [index, { school, to }] of (first?.memberships ?? []).entries()) {
      const scope = scopes[index % scopes.length];
      if (!first || !scope || to) continue;
      if (index % 3 === 1) yield { school: school.code, group: first.code, scope, ...before, ...generated() };
      if (index % 3 !== 1 || scope === 'ALL') yield { school: school.code, group: first.code, scope, starts_on: '2024-09-01', ...generated() };
    }
  }
});
