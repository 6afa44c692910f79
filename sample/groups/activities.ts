import { activityParticipantSheet } from '../../subgraphs/groups/activity-participant/activity-participant.sheet';
import { jointActivitySheet } from '../../subgraphs/groups/joint-activity/joint-activity.sheet';
import type { SampleGroup } from '../network/groups';
import type { SampleCounty } from '../network/network';
import type { SampleSchool } from '../network/school';
import type { ActivityEntry } from '../profile/groups';
import { random } from '../random';
import { generated, table } from '../table';
import { pairingActivities, pairingParticipants } from './pairing-activities';

interface SampleActivity {
  readonly code: string;
  readonly group: SampleGroup;
  readonly entry: ActivityEntry;
  readonly heldOn: string;
  readonly schools: readonly SampleSchool[];
}

/** Each activity of each year in every group of its kind, with those who belonged that day. */
function* activitiesOf({ profile, groups }: SampleCounty): Iterable<SampleActivity> {
  for (const group of groups) {
    let serial = 0;
    for (const entry of profile.activities ?? []) {
      if (entry.groups !== group.kind) continue;
      for (const year of entry.years) {
        serial += 1;
        const heldOn = `${year}-${entry.monthDay}`;
        const schools = group.memberships.filter(({ from, to }) => from <= heldOn && (!to || to > heldOn)).map(({ school }) => school);
        yield { code: `JA${group.code}-${serial}`, group, entry, heldOn, schools };
      }
    }
  }
}

export const jointActivities = table(jointActivitySheet, function* (network) {
  for (const county of network.counties) {
    for (const { code, group, entry, heldOn } of activitiesOf(county)) {
      yield {
        code,
        group: group.code,
        kind: entry.kind,
        title: `${group.name}${entry.title}`,
        held_on: heldOn,
        host_school: group.lead?.code,
        ...generated(entry.source),
      };
    }
    yield* pairingActivities(county);
  }
});

/** One member in ten stays away, so that the question who never joined has an answer. */
export const activityParticipants = table(activityParticipantSheet, function* (network) {
  for (const county of network.counties) {
    const chance = random(`participants ${county.code}`);
    for (const { code, group, schools } of activitiesOf(county)) {
      for (const school of schools) {
        const persons = chance.int(3, 14);
        const stays = chance.next() < 0.1 && school !== group.lead;
        if (!stays) yield { activity: code, school: school.code, persons, ...generated() };
      }
    }
    yield* pairingParticipants(county);
  }
});
