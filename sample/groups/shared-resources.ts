import { resourceConsumerSheet } from '../../subgraphs/groups/resource-consumer/resource-consumer.sheet';
import { sharedResourceSheet } from '../../subgraphs/groups/shared-resource/shared-resource.sheet';
import type { SharedResourceKind } from '../../subgraphs/groups/shared-resource/shared-resource-kind';
import type { SampleCounty } from '../network/network';
import { random } from '../random';
import { generated, table } from '../table';

const kinds: readonly (readonly [SharedResourceKind, string])[] = [
  ['ONLINE_COURSE', '网络课程'],
  ['TEACHING_MATERIAL', '教学资料'],
];

/** Every group with a lead shares two resources of it. */
const resourcesOf = (county: SampleCounty) =>
  county.groups.flatMap((group) => {
    const { code, lead } = group;
    return lead ? kinds.map(([kind, title], index) => ({ code: `SR${code}-${index + 1}`, group, lead, kind, title: `${lead.name}${title}` })) : [];
  });

export const sharedResources = table(sharedResourceSheet, function* (network) {
  for (const county of network.counties) {
    for (const { code, group, lead, kind, title } of resourcesOf(county)) {
      yield { code, group: group.code, owner: lead.code, kind, title, ...generated() };
    }
  }
});

export const resourceConsumers = table(resourceConsumerSheet, function* (network) {
  for (const county of network.counties) {
    const chance = random(`resource consumers ${county.code}`);
    for (const { code, group, lead } of resourcesOf(county)) {
      for (const { school, to } of group.memberships) {
        const uses = chance.next() < 0.7;
        if (uses && school !== lead && !to) yield { resource: code, school: school.code, ...generated() };
      }
    }
  }
});
