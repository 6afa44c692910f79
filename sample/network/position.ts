import { random } from '../random';
import type { SampleSchool } from './school';

interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** About where the seat of each county is, degrees; all other places are made up around it. */
const seats: Readonly<Record<string, Place>> = {
  '141124': { longitude: 110.99, latitude: 37.95 },
  '361023': { longitude: 116.53, latitude: 27.22 },
  '510923': { longitude: 105.24, latitude: 30.59 },
  '620981': { longitude: 97.05, latitude: 40.29 },
};

/** How far apart townships and the schools of one are at most, degrees: some forty kilometres and some four. */
const spread = { township: 0.35, school: 0.04 };

const around = ({ longitude, latitude }: Place, label: string, most: number): Place => {
  const chance = random(label);
  return { longitude: longitude + (chance.next() * 2 - 1) * most, latitude: latitude + (chance.next() * 2 - 1) * most };
};

/** Schools of a township lie near each other, those with places in town around the seat. */
export function positionOf({ code, countyCode, township, urban }: SampleSchool): { longitude: string; latitude: string } {
  const seat = seats[countyCode];
  if (!seat) throw new Error(`County ${countyCode} has no seat in sample/network/position.ts; give its longitude and latitude.`);
  const centre = urban ? seat : around(seat, `position of township ${township.code}`, spread.township);
  const { longitude, latitude } = around(centre, `position of school ${countyCode} ${code}`, spread.school);
  return { longitude: longitude.toFixed(6), latitude: latitude.toFixed(6) };
}
