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

/** The special rooms of a school are open to its district. */
export const sharedRooms = (county: SampleCounty): SharedRoom[] =>
  specialRooms(county).flatMap((room) =>
    county.groups
      .filter(({ kind, memberships }) => kind === 'SCHOOL_DISTRICT' && memberships.some(({ school }) => school === room.school))
      .map((group) => ({ room, group })),
  );

export const roomSharings = table(roomSharingSheet, function* (network) {
  for (const county of network.counties) {
    for (const { room, group } of sharedRooms(county)) {
      yield { room: room.code, group: group.code, starts_on: since, terms: '学区内学校提前三天预约', ...generated('001-253') };
    }
  }
});
