import sql, { raw } from 'sql-template-tag';
import type { Scope } from '../../kit';

/** Which of the two an area is. Names columns of `area_succession`. */
export type AreaSort = 'county' | 'township';

/** Id of the area that goes on under another code than this one, which it had before: the last that did. */
export const areaFormerly =
  (sort: AreaSort) =>
  (scope: Scope, code: string): Promise<string | null> =>
    scope
      .batch<string, string | null>(`${sort}-formerly`, async (codes) => {
        const rows = await scope.rows<{ code: string; id: string }>(
          sql`SELECT DISTINCT ON (former_code) former_code AS code, coalesce(${raw(`successor_${sort}_id`)}, ${raw(`${sort}_id`)}) AS id FROM area_succession
            WHERE former_code = ANY(${[...codes]}::text[]) AND ${raw(sort === 'county' ? 'township_id IS NULL' : 'township_id IS NOT NULL')} AND state <> 'WITHDRAWN' ORDER BY former_code, effective_on DESC, id DESC`,
        );
        const byCode = new Map(rows.map((row) => [row.code, row.id]));
        return codes.map((wanted) => byCode.get(wanted) ?? null);
      })
      .load(code);

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
