import { roomSharingSheet } from '../../subgraphs/facilities/room-sharing/room-sharing.sheet';
import type { SampleGroup } from '../network/groups';
import type { SampleCounty } from '../network/network';
import { generated, table } from '../table';
import { specialRooms, type SampleRoom } from './rooms';

const since = '2021-09-01';

export interface SharedRoom {
  readonly room: SampleRoom;
  readonly group: SampleGroup;
}

/** Groups whose members share rooms: districts, and in counties without any the education groups and alliances. */
function sharingGroups({ groups }: SampleCounty): readonly SampleGroup[] {
  const districts = groups.filter(({ kind }) => kind === 'SCHOOL_DISTRICT');
  return districts.length > 0 ? districts : groups.filter(({ kind, entry }) => ['EDUCATION_GROUP', 'ALLIANCE'].includes(kind) && !entry.until);
}

/** The special rooms of a school are open to its district. */
export const sharedRooms = (county: SampleCounty): SharedRoom[] =>
  specialRooms(county).flatMap((room) =>
    sharingGroups(county)
      .filter(({ memberships }) => memberships.some(({ school, to }) => school === room.school && !to) && memberships.length > 1)
      .map((group) => ({ room, group })),
  );

export const roomSharings = table(roomSharingSheet, function* (network) {
  for (const county of network.counties) {
    for (const { room, group } of sharedRooms(county)) {
      yield { room: room.code, group: group.code, starts_on: since, terms: '学区内学校提前三天预约', ...generated(county.code === '620981' ? '001-253' : null) };
    }
  }
});
