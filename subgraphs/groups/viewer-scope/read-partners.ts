import sql, { type Sql } from 'sql-template-tag';
import { holds, presentCodes, type Coded, type Scope } from '../../kit';
import { memberOn } from '../../network/member';
import type { SchoolStub } from '../foreign/school.stub';

export interface Partner {
  readonly id: string;
  /** Whether it agreed to show these to a group that the school leads. */
  readonly staffing: boolean;
  readonly facilities: boolean;
}

const present = (sort: Coded, codes: readonly string[]): Sql => sql`(${presentCodes(sort, sql`unnest(${[...codes]}::text[])`)})`;

/** The codes that counties have today which an account names, maybe by former ones. */
export const countiesNow = async (scope: Scope, codes: readonly string[]): Promise<string[]> =>
  (await scope.rows<{ code: string }>(sql`SELECT DISTINCT p.present AS code FROM ${present('county', codes)} AS p WHERE p.present IS NOT NULL ORDER BY 1`)).map(({ code }) => code);

/** The school that has a code, or had it before. */
export async function schoolWithCode(scope: Scope, code: string): Promise<SchoolStub | null> {
  const [school] = await scope.rows<{ id: string }>(sql`SELECT s.id FROM ${present('school', [code])} AS p JOIN schools_published.school s ON s.code = p.present`);
  return school ?? null;
}

/** The other schools of the groups that this one leads today, with what each agreed today to show to one of these groups. */
export function partnersOf(scope: Scope, leadId: string): Promise<Partner[]> {
  const { today } = scope;
  return scope.rows<Partner & Record<string, unknown>>(
    sql`SELECT theirs.school_id AS id,
        coalesce(bool_or(c.scope IN ('STAFFING', 'ALL')), false) AS staffing,
        coalesce(bool_or(c.scope IN ('FACILITIES', 'ALL')), false) AS facilities
      FROM group_membership mine
      JOIN group_membership theirs ON theirs.group_id = mine.group_id AND theirs.school_id <> mine.school_id AND ${memberOn(sql`theirs`, today)}
      LEFT JOIN data_sharing_consent c ON c.group_id = theirs.group_id AND c.school_id = theirs.school_id AND ${holds({ on: today }, today, sql`c`)}
      WHERE mine.school_id = ${leadId}::uuid AND mine.role = 'LEAD' AND ${memberOn(sql`mine`, today)}
      GROUP BY theirs.school_id ORDER BY theirs.school_id`,
  );
}
