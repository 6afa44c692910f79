import sql, { type Sql } from 'sql-template-tag';

/**
 * Where schools are, from the village to the county town: the one order by which a move is told to go towards the town (教师〔2014〕4号 wants teachers from town
 * to village). It is that of the urban-rural classes (城乡分类), in which a township centre (乡中心区 210) is rural like a village (村庄 220), and yet where villages lose
 * their teachers to. Of schools in urban places (1xx) those under a township are in its market town, the others in the county town. A teaching point is a
 * village school wherever it is.
 */
export const places = ['VILLAGE', 'TOWNSHIP_CENTRE', 'TOWNSHIP_TOWN', 'COUNTY_TOWN'] as const;
export type PlaceOfSchool = (typeof places)[number];

/** Which of them a school (alias of its published row) is in; null where its class is not on record. */
export const placeOfSchool = (s: Sql): Sql => sql`CASE WHEN ${s}.kind = 'TEACHING_POINT' OR ${s}.locale = 'VILLAGE' THEN 'VILLAGE' WHEN ${s}.locale = 'TOWNSHIP_CENTRE' THEN 'TOWNSHIP_CENTRE'
  WHEN ${s}.urban AND ${s}.administration = 'TOWNSHIP' THEN 'TOWNSHIP_TOWN' WHEN ${s}.urban THEN 'COUNTY_TOWN' END`;

/** Whether a school (alias of its published row) is under a township or in a rural place. */
export const isTownship = (s: Sql): Sql => sql`(${s}.kind = 'TEACHING_POINT' OR ${s}.administration = 'TOWNSHIP' OR coalesce(NOT ${s}.urban, FALSE))`;

/** Whether a move goes towards the town. A place that nobody knows may be a village to leave and a town to come to: then it is not known to go down or stay. */
export function isTowardsTheTown(from: PlaceOfSchool | null, to: PlaceOfSchool | null): boolean {
  return places.indexOf(to ?? 'COUNTY_TOWN') > places.indexOf(from ?? 'VILLAGE');
}
