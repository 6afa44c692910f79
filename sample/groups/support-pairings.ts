import { supportPairingSheet } from '../../subgraphs/groups/support-pairing/support-pairing.sheet';
import { lastDayBefore } from '../calendar';
import { stagesOf } from '../network/classes';
import type { SampleCounty } from '../network/network';
import type { SampleSchool } from '../network/school';
import type { PairingEntry } from '../profile/groups';
import { generated, table } from '../table';

/** Supporters take turns, each helping only schools with a stage of schooling of its own. */
function supporterOf(supported: SampleSchool, supporters: readonly SampleSchool[], turn: number): SampleSchool {
  const able = supporters.filter(({ entry }) => stagesOf(entry.kind).some((stage) => stagesOf(supported.entry.kind).includes(stage)));
  const supporter = able[turn % Math.max(able.length, 1)];
  if (!supporter) throw new Error(`No supporter in the sample teaches a stage that ${supported.name} teaches.`);
  return supporter;
}

/** A pairing begins when both schools are open. */
const laterOf = (day: string, ...others: readonly (string | undefined)[]): string => others.reduce<string>((latest, other) => (other && other > latest ? other : latest), day);

export interface SamplePairing {
  readonly code: string;
  readonly supporter: SampleSchool;
  readonly supported: SampleSchool;
  readonly entry: PairingEntry;
  readonly to?: string;
}

export function pairingsOf({ code, profile, set }: SampleCounty): SamplePairing[] {
  let serial = 0;
  return (profile.pairings ?? []).flatMap((entry) => {
    const helpers = entry.supporters.flatMap((label) => set(label));
    return entry.supported
      .flatMap((label) => set(label))
      .map((supported, turn): SamplePairing => {
        serial += 1;
        return { code: `SP${code}-${String(serial).padStart(3, '0')}`, supporter: supporterOf(supported, helpers, turn), supported, entry, to: supported.entry.closedOn ?? entry.until };
      });
  });
}

export const supportPairings = table(supportPairingSheet, function* (network) {
  for (const { code, supporter, supported, entry, to } of network.counties.flatMap(pairingsOf)) {
    yield { code, supporter: supporter.code, supported: supported.code, areas: entry.areas, starts_on: laterOf(entry.since, supporter.entry.openedOn, supported.entry.openedOn), ends_on: lastDayBefore(to), ...generated(entry.source) };
  }
});
