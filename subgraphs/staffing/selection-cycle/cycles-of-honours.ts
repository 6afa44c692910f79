import sql, { type Sql } from 'sql-template-tag';
import type { Scope } from '../../kit';
import { establishedOn } from '../teacher/established';

/**
 * Which cycle an honour belongs to, and the last day by which its holder is due to be selected anew (`honour_id`, `cycle_id`,
 * `due_on`), at most one row each: the cycle for its kind and level in the county whose establishment the holder is on. Computed
 * and not stored, for a county that changes a cycle, or a teacher who changes county, would leave a stored day wrong. An honour
 * without a year, or from before the first selection, belongs to none. Of a range of years the longest counts: before that nobody is
 * late. What was taken away, or is never selected anew, falls due on no day.
 */
export const cyclesOfHonours = (today: string): Sql => sql`(
    SELECT h.id AS honour_id, c.id AS cycle_id,
      CASE WHEN c.renews AND h.revoked_on IS NULL THEN make_date(h.awarded_year + c.years_at_most, 12, 31) END AS due_on
    FROM honour h JOIN ${establishedOn(today)} AS holder ON holder.teacher_id = h.teacher_id
    JOIN schools_published.school s ON s.id = holder.school_id
    JOIN selection_cycle c ON c.county_id = s.county_id AND c.kind = h.kind AND c.level = h.level
    WHERE h.awarded_year >= coalesce(c.first_year, h.awarded_year))`;

export interface CycleOfHonour {
  readonly cycleId: string;
  readonly dueOn: string | null;
}

/** The cycle of an honour, null where its county has none for it; one statement for all honours of the request. */
export const cycleOfHonour = (scope: Scope, honourId: string): Promise<CycleOfHonour | null> =>
  scope
    .batch<string, CycleOfHonour | null>('cycles-of-honours', async (ids) => {
      const rows = await scope.rows<CycleOfHonour & { honourId: string }>(
        sql`SELECT of.honour_id AS "honourId", of.cycle_id AS "cycleId", of.due_on AS "dueOn" FROM ${cyclesOfHonours(scope.today)} AS of
          WHERE of.honour_id = ANY(${[...ids]}::uuid[])`,
      );
      const byHonour = new Map(rows.map((row) => [row.honourId, row]));
      return ids.map((id) => byHonour.get(id) ?? null);
    })
    .load(honourId);
