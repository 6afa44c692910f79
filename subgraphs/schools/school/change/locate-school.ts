import { refuse, type Position, type Transaction } from '../../../kit';
import { School } from '../school.entity';
import { latitudes, longitudes } from '../school-position';
import type { LocateSchoolInput } from './school.inputs';

/** To a metre or so; more digits would say more than anybody measures. */
const digits = 6;

export async function locateSchool(tx: Transaction, input: LocateSchoolInput): Promise<School> {
  const position = requirePosition(input.position);
  return tx.update(School, await tx.lockVersion(School, input), position);
}

/** Refuses a place outside China, and so one with longitude and latitude mixed up. */
export function requirePosition({ longitude, latitude }: Position): Position {
  const within = (field: string, value: number, { min, max }: { min: number; max: number }): number => {
    if (!(value >= min && value <= max)) refuse('INVALID_VALUE', ['position', field], { value, min, max });
    return Number(value.toFixed(digits));
  };
  return { longitude: within('longitude', longitude, longitudes), latitude: within('latitude', latitude, latitudes) };
}
