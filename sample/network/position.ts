import { kilometresBetween, type Position } from '../../subgraphs/kit';
import type { Extent } from '../profile/extent';
import type { SampleTownship } from '../profile/townships';
import type { SampleCounty } from './network';
import type { SampleSchool } from './school';

/** As a sheet holds it: degrees with six decimals. */
export interface WrittenPosition {
  readonly longitude: string;
  readonly latitude: string;
}

/** A ring around the seat of a township, km: a place in the centre is at most so far away, and a village begins there and ends further out. */
const rings = { inner: 1.2, outer: 6 };
const kilometresPerDegree = 111.2;
/** Turned on by this angle, points never line up (the golden angle, radians). */
const turn = Math.PI * (3 - Math.sqrt(5));

const centreOf = ({ longitude, latitude }: SampleTownship): Position => ({ longitude: Number(longitude), latitude: Number(latitude) });

/** So far from its seat, km, a place is still nearer to it than to any other seat and inside the county. */
function reach(centre: Position, others: readonly Position[], { west, south, east, north }: Extent): number {
  const { longitude, latitude } = centre;
  const edges = [{ longitude: west, latitude }, { longitude: east, latitude }, { longitude, latitude: south }, { longitude, latitude: north }];
  return 0.9 * Math.min(...others.map((other) => kilometresBetween(centre, other) / 2), ...edges.map((edge) => kilometresBetween(centre, edge)));
}

/** The nth of so many points spread evenly over a ring. */
function pointOf(nth: number, count: number, from: number, to: number): { readonly angle: number; readonly distance: number } {
  const share = (nth + 0.5) / count;
  return { angle: nth * turn, distance: Math.sqrt(from ** 2 + share * (to ** 2 - from ** 2)) };
}

function moved({ longitude, latitude }: Position, { angle, distance }: { readonly angle: number; readonly distance: number }): WrittenPosition {
  const north = (distance * Math.sin(angle)) / kilometresPerDegree;
  const east = (distance * Math.cos(angle)) / (kilometresPerDegree * Math.cos((latitude * Math.PI) / 180));
  return { longitude: (longitude + east).toFixed(6), latitude: (latitude + north).toFixed(6) };
}

/** Where the schools of a county lie: those in the centre of a township around its seat, those of its villages further out, no two at one place. */
export function positionsOf({ profile, townships, schools }: SampleCounty): ReadonlyMap<SampleSchool, WrittenPosition> {
  const positions = new Map<SampleSchool, WrittenPosition>();
  for (const township of townships) {
    const centre = centreOf(township);
    const most = reach(centre, townships.filter((other) => other !== township).map(centreOf), profile.county.extent);
    const [inner, outer] = [Math.min(rings.inner, most / 2), Math.min(rings.outer, most)];
    const own = schools.filter((school) => school.township === township);
    const inCentre = own.filter(({ entry }) => entry.place !== 'VILLAGE');
    const inVillages = own.filter(({ entry }) => entry.place === 'VILLAGE');
    for (const [nth, school] of inCentre.entries()) positions.set(school, moved(centre, pointOf(nth, inCentre.length, 0, inner)));
    for (const [nth, school] of inVillages.entries()) positions.set(school, moved(centre, pointOf(nth, inVillages.length, inner * 1.3, outer)));
  }
  return positions;
}
