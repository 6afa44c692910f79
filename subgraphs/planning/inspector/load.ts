import sql from 'sql-template-tag';
import { holds, type Scope } from '../../kit';

/** How many schools an inspector answers for on a day, one statement for all that are asked of. */
export const loadOn = (scope: Scope, inspectorId: string, day: string): Promise<number> =>
  scope
    .batch<string, number>(`inspector-load:${day}`, async (ids) => {
      const rows = await scope.rows<{ id: string; schools: number }>(
        sql`SELECT a.inspector_id AS id, count(DISTINCT a.school_id)::int AS schools FROM inspector_assignment a
          WHERE a.inspector_id = ANY(${[...ids]}::uuid[]) AND ${holds({ on: day }, day, sql`a`)} GROUP BY 1`,
      );
      const byId = new Map(rows.map(({ id, schools }) => [id, schools]));
      return ids.map((id) => byId.get(id) ?? 0);
    })
    .load(inspectorId);
