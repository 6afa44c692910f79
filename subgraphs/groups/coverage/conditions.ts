import sql, { empty, type Sql } from 'sql-template-tag';
import { holds, type Scope } from '../../kit';
import { memberOn } from '../../network/member';
import { openOn } from '../../network/open-school';
import type { CoverageArgs, GroupCoverageArgs } from './coverage.args';

/** Conditions on a school (`t`): open on the day, in the county if one is named. */
export function openSchools(scope: Scope, { on, countyCode }: CoverageArgs): Sql[] {
  const day = on ?? scope.today;
  const open = sql`${openOn(sql`t`, day)}`;
  return countyCode ? [open, sql`t.county_code = ${countyCode}`] : [open];
}

/** The groups (of the kinds asked for) a school belongs to on the day. */
export function groupsOfSchool(scope: Scope, args: GroupCoverageArgs): Sql {
  const ofKind = args.groupKind ? sql` AND g.kind = ANY(${[...args.groupKind]}::text[])` : empty;
  return sql`SELECT 1 FROM group_membership m JOIN education_group g ON g.id = m.group_id
    WHERE m.school_id = t.id AND ${memberOn(sql`m`, args.on ?? scope.today)}${ofKind}`;
}

/** Whether a school (`t`) holds on the day one of the designations, or any where none are named; what is planned is not held, and a year that is not known is past. */
export const holdsDesignation = (day: string, names: readonly string[] | undefined): Sql => sql`EXISTS (SELECT FROM schools_published.designation d
  WHERE d.school_id = t.id AND NOT d.planned AND (d.awarded_year IS NULL OR d.awarded_year <= extract(year FROM ${day}::date))${names ? sql` AND d.name = ANY(${[...names]}::text[])` : empty})`;

/** The kindergarten networks in which another school leads this one (`t`) on the day. */
export const liftedBy = (day: string): Sql => sql`SELECT FROM group_membership m JOIN education_group g ON g.id = m.group_id AND g.kind = 'KINDERGARTEN_NETWORK'
  JOIN group_membership l ON l.group_id = m.group_id AND l.role = 'LEAD' AND l.school_id <> m.school_id AND ${memberOn(sql`l`, day)}
  WHERE m.school_id = t.id AND ${memberOn(sql`m`, day)}`;

/** The groups (of the kinds asked for) that a school (`t`) leads on the day. */
export const groupsLed = (day: string, kinds: readonly string[] | undefined): Sql => sql`SELECT FROM group_membership m JOIN education_group g ON g.id = m.group_id
  WHERE m.school_id = t.id AND m.role = 'LEAD' AND ${memberOn(sql`m`, day)}${kinds ? sql` AND g.kind = ANY(${[...kinds]}::text[])` : empty}`;

/** The pairings of the day in which an urban school helps this one. */
export const urbanSupport = (scope: Scope, args: CoverageArgs): Sql => sql`SELECT 1 FROM support_pairing s
  JOIN schools_published.school supporter ON supporter.id = s.supporter_id AND supporter.urban
  WHERE s.supported_id = t.id AND ${holds(args, scope.today, sql`s`)}`;

/** How many schools a school helps on the day. */
export const schoolsHelped = (scope: Scope, args: CoverageArgs): Sql =>
  sql`(SELECT count(*) FROM support_pairing s WHERE s.supporter_id = t.id AND ${holds(args, scope.today, sql`s`)})`;
