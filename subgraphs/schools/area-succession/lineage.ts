import sql, { raw } from 'sql-template-tag';
import type { Scope } from '../../kit';

/** Which of the two an area is. Names columns of `area_succession`. */
export type AreaSort = 'county' | 'township';

/** Id of the area that another one was merged into. */
export const areaAfter = (scope: Scope, sort: AreaSort, id: string): Promise<string | null> =>
  scope
    .batch<string, string | null>(`${sort}-after`, async (ids) => {
      const rows = await scope.rows<{ id: string; successor: string }>(
        sql`SELECT ${raw(`${sort}_id`)} AS id, ${raw(`successor_${sort}_id`)} AS successor FROM area_succession
          WHERE ${raw(`${sort}_id`)} = ANY(${[...ids]}::uuid[]) AND kind = 'MERGED_INTO' AND state <> 'WITHDRAWN'`,
      );
      const byId = new Map(rows.map((row) => [row.id, row.successor]));
      return ids.map((wanted) => byId.get(wanted) ?? null);
    })
    .load(id);
