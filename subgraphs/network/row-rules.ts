import sql, { join, raw, type Sql } from 'sql-template-tag';
import { dayOfRequest, type RowRule } from '../kit';
import { classYearSql, firstSchoolYear, longestPlan, schoolYearSql } from './calendar';
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

/**
 * A school that is decided to go into another one takes nothing on past its end. What is open-ended is told without an end that somebody chose, and goes over on the day with
 * all that is still there; what was there when it was decided has gone over then.
 */
const notPastTheEnd = (property: string): RowRule => ({
  code: 'NOT_OPEN',
  about: [property, 'endsOn'],
  broken: sql`EXISTS (SELECT FROM ${schools} s JOIN schools_published.school_succession f ON f.school_id = s.id AND f.kind IN ('MERGED_INTO', 'RECODED')
    WHERE s.id = ${columnOf(property)} AND s.closed_on > ${today} AND s.closed_on > t.starts_on AND t.ends_on > s.closed_on)`,
});

/** For what holds for a time: the school is open when it begins, and not decided to go into another one before it ends. */
export const openSchoolWhenItStarts = (property: string): RowRule[] => [...openSchool(property, sql`t.starts_on`, ['startsOn']), notPastTheEnd(property)];

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

/** Today by the calendar of the counties: of a mutation the day of its request, of an import the day on which it runs. */
export const today: Sql = sql`coalesce(${dayOfRequest}::date, (now() AT TIME ZONE 'Asia/Shanghai')::date)`;
export const thisYear: Sql = sql`extract(year FROM ${today})::int`;

/** What happened cannot have happened after today. */
export const notToCome = (property: string): RowRule =>
  rule('INVALID_VALUE', [property], sql`${columnOf(property)} > ${today}`, { en: 'the day is yet to come; correct it', zh: '该日期尚未到来；请更正' });

/** What was, was not in a year to come. */
export const yearNotToCome = (property: string): RowRule =>
  rule('INVALID_VALUE', [property], sql`${columnOf(property)} > ${thisYear}`, { en: 'the year is yet to come; correct it', zh: '该年份尚未到来；请更正' });

/** What is planned is planned for a year that plans reach. */
export const yearInReach = (property: string): RowRule =>
  rule('INVALID_VALUE', [property], sql`${columnOf(property)} > ${thisYear} + ${longestPlan}`, { en: 'no plan reaches that year; correct it', zh: '年份超出规划期；请更正' });

const ofRegisters = { en: 'no register has that school year; correct it', zh: '没有该学年的台账；请更正学年' };
const outside = (property: string, last: Sql): RowRule => rule('INVALID_VALUE', [property], sql`(${columnOf(property)} < ${firstSchoolYear} OR ${columnOf(property)} > ${last})`, ofRegisters);

/** The school year of a report, which speaks of what is there. */
export const schoolYearOfReport = (property = 'schoolYear'): RowRule => outside(property, schoolYearSql(today));
/** The school year of classes, which are formed for the next year before it begins. */
export const schoolYearOfClasses = (property = 'schoolYear'): RowRule => outside(property, sql`${classYearSql(today)} + 1`);
/** The school year of a plan. */
export const schoolYearOfPlan = (property = 'schoolYear'): RowRule => outside(property, sql`${thisYear} + ${longestPlan}`);

/** The school had not closed before the year of the row. */
export const notClosedBefore = (school: string, year: string): RowRule =>
  rule('NOT_OPEN', [school, year], sql`EXISTS (SELECT FROM ${schools} s WHERE s.id = ${columnOf(school)} AND s.closed_on <= make_date(${columnOf(year)}, 1, 1))`);

/**
 * What is told without days is told of today, and went over to the school that followed when its own merged or got another code: it is not told of the one that went.
 * What a school left behind that nobody follows is told of it.
 */
export const notGoneOver = (property: string): RowRule => ({
  code: 'NOT_OPEN',
  about: [property],
  broken: sql`EXISTS (SELECT FROM ${schools} s JOIN schools_published.school_succession f ON f.school_id = s.id AND f.kind IN ('MERGED_INTO', 'RECODED')
    WHERE s.id = ${columnOf(property)} AND s.closed_on <= ${today})`,
});

/** A row that fails one of several conditions. */
export const rule = (code: RowRule['code'], about: RowRule['about'], broken: Sql, right?: RowRule['right']): RowRule => ({ code, about, broken, ...(right ? { right } : {}) });

/** The days of a row that holds for a time. */
export const period = (alias = 't'): Sql => raw(`daterange(${alias}.starts_on, ${alias}.ends_on)`);

export const inStates = (column: string, states: readonly string[]): Sql => sql`${columnOf(column)} IN (${join(states)})`;
