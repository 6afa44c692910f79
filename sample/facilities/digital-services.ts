import { digitalServiceSheet } from '../../subgraphs/facilities/digital-service/digital-service.sheet';
import { generated, table } from '../table';

/** How many schools are linked is published; which ones is not. */
export const digitalServices = table(digitalServiceSheet, function* (network) {
  for (const { profile, set } of network.counties) {
    for (const [index, { platform, service, sets, connectedOn, unlinkedEvery, source }] of (profile.digitalServices ?? []).entries()) {
      for (const [nth, school] of sets.flatMap((label) => set(label)).entries()) {
        const connected = !unlinkedEvery || nth % unlinkedEvery !== unlinkedEvery - 1;
        yield {
          code: `DS${school.code}-${index + 1}`,
          school: school.code,
          platform,
          service,
          connected,
          connected_on: connected ? connectedOn : null,
          ...generated(source),
        };
      }
    }
  }
});
