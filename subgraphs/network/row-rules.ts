import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { RowRule } from '../kit';
import { groupOpenOn } from './open-group';
import { openOn } from './open-school';

/** Guards that records of several subgraphs share, as conditions on a stored row (alias `t`). Properties are those of the entity. */

export const columnOf = (property: string): Sql => raw(`t.${property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`);

const schools = sql`schools_published.school`;

const missing = (property: string, view: Sql): Sql => sql`${columnOf(property)} IS NOT NULL AND NOT EXISTS (SELECT FROM ${view} k WHERE k.id = ${columnOf(property)})`;

const known =
  (view: Sql) =>
  (property: string): RowRule => ({ code: 'NOT_FOUND', about: [property], broken: missing(property, view) });

export const knownSchool = known(schools);
export const knownCounty = known(sql`schools_published.county`);
export const knownTeacher = known(sql`staffing_published.teacher`);
export const knownGroup = known(sql`groups_published.education_group`);

/** The school is there, and open on the day; `day` is an expression over the row, `dayOf` the properties it is made of. */
export const openSchool = (property: string, day: Sql, dayOf: readonly string[]): RowRule[] => [
  knownSchool(property),
  {
    code: 'NOT_OPEN',
    about: [property, ...dayOf],
    broken: sql`EXISTS (SELECT FROM ${schools} s WHERE s.id = ${columnOf(property)} AND NOT ${openOn(sql`s`, day)})`,
  },
];

export const openSchoolWhenItStarts = (property: string): RowRule[] => openSchool(property, sql`t.starts_on`, ['startsOn']);

/** The group is there on the day that it is named for. */
export const openGroup = (property: string, day: Sql, dayOf: readonly string[]): RowRule[] => [
  knownGroup(property),
  {
    code: 'NOT_OPEN',
    about: [property, ...dayOf],
    broken: sql`EXISTS (SELECT FROM groups_published.education_group g WHERE g.id = ${columnOf(property)} AND NOT (${groupOpenOn(sql`g`, day)}))`,
  },
];

/** The school is one of the county. */
export const schoolOfCounty = (school = 'schoolId', county = 'countyId'): RowRule => ({
  code: 'INVALID_VALUE',
  about: [county, school],
  broken: sql`EXISTS (SELECT FROM ${schools} s WHERE s.id = ${columnOf(school)} AND s.county_id IS DISTINCT FROM ${columnOf(county)})`,
});

/** What happened cannot have happened after today, by the calendar of the counties. */
export const notToCome = (property: string): RowRule => ({
  code: 'INVALID_VALUE',
  about: [property],
  broken: sql`${columnOf(property)} > (now() AT TIME ZONE 'Asia/Shanghai')::date`,
});

/** A row that fails one of several conditions. */
export const rule = (code: RowRule['code'], about: RowRule['about'], broken: Sql, right?: RowRule['right']): RowRule => ({ code, about, broken, ...(right ? { right } : {}) });

/** The days of a row that holds for a time. */
export const period = (alias = 't'): Sql => raw(`daterange(${alias}.starts_on, ${alias}.ends_on)`);

export const inStates = (column: string, states: readonly string[]): Sql => sql`${columnOf(column)} IN (${join(states)})`;
