import { securityAssetSheet } from '../../subgraphs/facilities/security-asset/security-asset.sheet';
import type { SecurityAssetKind } from '../../subgraphs/facilities/security-asset/security-asset-kind';
import { runningSchools } from '../network/schools-of';
import { random } from '../random';
import { generated, table } from '../table';

const kinds: readonly (readonly [SecurityAssetKind, number])[] = [
  ['SECURITY_STAFF', 4],
  ['POLICE_ROOM', 1],
  ['PHYSICAL_DEFENCE', 6],
  ['VIDEO_SURVEILLANCE', 32],
  ['EMERGENCY_ALARM', 2],
];
const linkable: readonly SecurityAssetKind[] = ['VIDEO_SURVEILLANCE', 'EMERGENCY_ALARM'];

/** One school in eight lacks one kind, another kind each time. Cameras and alarms of nine schools in ten are linked to the police. */
export const securityAssets = table(securityAssetSheet, function* (network) {
  for (const county of network.counties) {
    const chance = random(`security ${county.code}`);
    for (const [index, school] of runningSchools(county).entries()) {
      const linked = chance.next() < 0.9;
      for (const [nth, [kind, most]] of kinds.entries()) {
        const quantity = chance.int(Math.ceil(most / 4), most);
        if (index % 8 === 5 && Math.floor(index / 8) % kinds.length === nth) continue;
        yield {
          code: `SA${school.code}-${kind.replaceAll('_', '-')}`,
          school: school.code,
          kind,
          quantity,
          linked_to_police: linked && linkable.includes(kind),
          ...generated(),
        };
      }
    }
  }
});
