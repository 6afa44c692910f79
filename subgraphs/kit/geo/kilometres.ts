import sql, { type Sql } from 'sql-template-tag';

/** A place on earth in degrees, CGCS2000. */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/** Mean radius of the earth, km (IUGG). */
const radius = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Distance as the crow flies, km, by the haversine formula: within 0.5 % of the distance on the ellipsoid. A road is longer, in
 * mountains much: this ranks places, it times no journey. Of places that lie opposite each other on earth it knows nothing.
 */
export function kilometresBetween(one: Position, other: Position): number {
  const [north, east] = [radians(other.latitude - one.latitude), radians(other.longitude - one.longitude)];
  const chord = Math.sin(north / 2) ** 2 + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * radius * Math.asin(Math.sqrt(chord));
}

/** The same for rows: both name what has the columns `longitude` and `latitude`. Null where one of them is. */
export const kilometresSql = (one: Sql, other: Sql): Sql =>
  sql`2 * ${radius}::float8 * asin(sqrt(sin(radians(${other}.latitude - ${one}.latitude) / 2) ^ 2
    + cos(radians(${one}.latitude)) * cos(radians(${other}.latitude)) * sin(radians(${other}.longitude - ${one}.longitude) / 2) ^ 2))`;

/** Distances are told to a hundred metres: positions of schools are hardly known better. */
export const roundedKilometres = (kilometres: number): number => Math.round(kilometres * 10) / 10;
