import { supportPairingSheet } from '../../subgraphs/groups/support-pairing/support-pairing.sheet';
import { stagesOf } from '../network/classes';
import type { SampleSchool } from '../network/school';
import { generated, table } from '../table';

/** Supporters take turns, each helping only schools with a stage of schooling of its own. */
function supporterOf(supported: SampleSchool, supporters: readonly SampleSchool[], turn: number): SampleSchool {
  const able = supporters.filter(({ entry }) => stagesOf(entry.kind).some((stage) => stagesOf(supported.entry.kind).includes(stage)));
  const supporter = able[turn % Math.max(able.length, 1)];
  if (!supporter) throw new Error(`No supporter in the sample teaches a stage that ${supported.name} teaches.`);
  return supporter;
}

export const supportPairings = table(supportPairingSheet, function* (network) {
  for (const { profile, set } of network.counties) {
    for (const { supporters, supported, since, areas, source } of profile.pairings ?? []) {
      const helpers = supporters.flatMap((label) => set(label));
      for (const [turn, school] of supported.flatMap((label) => set(label)).entries()) {
        const supporter = supporterOf(school, helpers, turn);
        yield {
          supporter: supporter.code,
          supported: school.code,
          areas,
          starts_on: since,
          ends_on: school.entry.closedOn,
          ...generated(source),
        };
      }
    }
  }
});
