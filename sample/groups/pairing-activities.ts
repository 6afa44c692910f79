import type { JointActivityKind } from '../../subgraphs/groups/joint-activity/joint-activity-kind';
import type { SampleCounty } from '../network/network';
import type { Row } from '../table';
import { generated } from '../table';
import { random } from '../random';
import { pairingsOf, type SamplePairing } from './support-pairings';

interface PairingActivity {
  readonly code: string;
  readonly pairing: SamplePairing;
  readonly kind: JointActivityKind;
  readonly title: string;
  readonly heldOn: string;
}

const usual: readonly (readonly [JointActivityKind, string, string])[] = [
  ['LESSON_DELIVERY', '送课活动', '2025-11-12'],
  ['CLASSROOM_INTERACTION', '课堂互动', '2026-04-16'],
  ['AREA_RESEARCH', '结对教研', '2026-10-21'],
];

/** What pairs hold together: one pair in four has held nothing this school year, so that the question for such pairs has an answer, and one in ten nothing at all. */
function activitiesOf(county: SampleCounty): PairingActivity[] {
  return pairingsOf(county)
    .filter(({ to }) => !to)
    .flatMap((pairing, index) => {
      const held = index % 10 === 9 ? [] : index % 4 === 2 ? usual.slice(0, 2) : usual;
      return held.map(([kind, title, heldOn], nth) => ({ code: `JA${pairing.code}-${nth + 1}`, pairing, kind, title: `${pairing.supported.name}${title}`, heldOn }));
    })
    .filter(({ pairing, heldOn }) => pairing.entry.since <= heldOn);
}

export function* pairingActivities(county: SampleCounty): Iterable<Row> {
  for (const { code, pairing, kind, title, heldOn } of activitiesOf(county)) {
    yield { code, pairing: pairing.code, kind, title, held_on: heldOn, host_school: pairing.supporter.code, ...generated() };
  }
}

export function* pairingParticipants(county: SampleCounty): Iterable<Row> {
  const chance = random(`pairing participants ${county.code}`);
  for (const { code, pairing } of activitiesOf(county)) {
    for (const school of [pairing.supporter, pairing.supported]) yield { activity: code, school: school.code, persons: chance.int(2, 9), ...generated() };
  }
}
