import type { RoomKind } from '../../subgraphs/facilities/room/room-kind';
import { roomSheet } from '../../subgraphs/facilities/room/room.sheet';
import type { SampleCounty } from '../network/network';
import type { SampleSchool } from '../network/school';
import { compulsorySchools, runningSchools } from '../network/schools-of';
import { share } from '../share';
import { generated, table } from '../table';
import { buildingCode } from './buildings';

export interface SampleRoom {
  readonly code: string;
  readonly school: SampleSchool;
  readonly kind: RoomKind;
  readonly name: string;
  readonly seats?: number;
  readonly source?: string | null;
}

const roomCode = (school: SampleSchool, kind: RoomKind, number: number): string => `R${school.code}-${kind.replaceAll('_', '-')}-${number}`;

/**
 * The special rooms of which the plan gives the number, dealt out to the schools of compulsory education and the senior
 * school. Seats are published for one kind only: the others have none, so that no sum of seats exceeds the published one.
 */
export function specialRooms(county: SampleCounty): SampleRoom[] {
  const owners = [...compulsorySchools(county), ...runningSchools(county).filter(({ entry }) => entry.kind === 'SENIOR_SECONDARY')];
  return (county.profile.rooms ?? []).flatMap(({ kind, name, count, seats, source }) => {
    const shares = seats === undefined ? [] : share(seats, count, 2);
    return Array.from({ length: count }, (_, index): SampleRoom => {
      const school = owners[index % owners.length] as SampleSchool;
      const number = Math.floor(index / owners.length) + 1;
      return { code: roomCode(school, kind, number), school, kind, name: number > 1 ? `${name}${number}` : name, seats: shares[index], source };
    });
  });
}

const usual: readonly (readonly [RoomKind, string, number])[] = [
  ['LIBRARY', '图书室', 60],
  ['COUNSELLING', '心理辅导室', 12],
  ['CLINIC', '卫生室', 6],
  ['MUSIC', '音乐教室', 48],
  ['ART', '美术教室', 48],
  ['SCIENCE_LABORATORY', '科学实验室', 48],
];

/** Rooms schools usually have; every ninth school lacks one kind, so that the question who lacks it has an answer. */
function usualRooms(county: SampleCounty): SampleRoom[] {
  const schools = compulsorySchools(county).filter(({ entry }) => entry.kind !== 'TEACHING_POINT');
  return schools.flatMap((school, index) =>
    usual.filter((_, nth) => index % 9 !== nth).map(([kind, name, seats]) => ({ code: roomCode(school, kind, 1), school, kind, name, seats })),
  );
}

export const rooms = table(roomSheet, function* (network) {
  for (const county of network.counties) {
    for (const { code, school, kind, name, seats, source } of [...specialRooms(county), ...usualRooms(county)]) {
      yield { code, school: school.code, building: buildingCode(school, 'TEACHING'), kind, name, seats, ...generated(source) };
    }
  }
});
