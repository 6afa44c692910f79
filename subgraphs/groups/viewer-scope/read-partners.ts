import sql from 'sql-template-tag';
import { holds, type Scope } from '../../kit';
import { memberOn } from '../../network/member';
import type { SchoolStub } from '../foreign/school.stub';

export interface Partner {
  readonly id: string;
  /** Whether it agreed to show these to a group that the school leads. */
  readonly staffing: boolean;
  readonly facilities: boolean;
}

export async function schoolWithCode(scope: Scope, code: string): Promise<SchoolStub | null> {
  const [school] = await scope.rows<{ id: string }>(sql`SELECT s.id FROM schools_published.school s WHERE s.code = ${code}`);
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
