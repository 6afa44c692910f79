import { educationGroupSheet } from '../../subgraphs/groups/education-group/education-group.sheet';
import { generated, named, table } from '../table';

export const educationGroups = table(educationGroupSheet, function* (network) {
  for (const county of network.counties) {
    for (const { code, name, kind, entry, memberships } of county.groups) {
      const founded = memberships.map(({ from }) => from).sort()[0] ?? entry.since;
      yield {
        code,
        name,
        kind,
        county: entry.acrossCounties ? null : county.code,
        founded_on: founded,
        dissolved_on: entry.until,
        ...(entry.published && entry.source ? named(entry.source) : generated(entry.source)),
      };
    }
  }
});
