import sql from 'sql-template-tag';
import type { Coded, Scope } from '../kit';

/** Id of the county, township or school that goes on under another code than this one, which it had before: the last that did. */
export const formerly =
  (sort: Coded) =>
  (scope: Scope, code: string): Promise<string | null> =>
    scope
      .batch<string, string | null>(`${sort}-formerly`, async (codes) => {
        const rows = await scope.rows<{ code: string; id: string }>(sql`SELECT f.code, f.id FROM schools_published.former_code f WHERE f.sort = ${sort.toUpperCase()} AND f.code = ANY(${[...codes]}::text[])`);
        const byCode = new Map(rows.map((row) => [row.code, row.id]));
        return codes.map((wanted) => byCode.get(wanted) ?? null);
      })
      .load(code);
