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

/** The pairings of the day in which an urban school helps this one. */
export const urbanSupport = (scope: Scope, args: CoverageArgs): Sql => sql`SELECT 1 FROM support_pairing s
  JOIN schools_published.school supporter ON supporter.id = s.supporter_id AND supporter.urban
  WHERE s.supported_id = t.id AND ${holds(args, scope.today, sql`s`)}`;

/** How many schools a school helps on the day. */
export const schoolsHelped = (scope: Scope, args: CoverageArgs): Sql =>
  sql`(SELECT count(*) FROM support_pairing s WHERE s.supporter_id = t.id AND ${holds(args, scope.today, sql`s`)})`;
