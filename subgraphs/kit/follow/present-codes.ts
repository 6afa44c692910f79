import sql, { raw, type Sql } from 'sql-template-tag';
import type { Scope } from '../context/scope';

/** What has codes that may change. */
export type Coded = 'county' | 'township' | 'school';

/** The code that each of `asked`, a table of `code`, has today: itself, or that of what had it before; null where nothing has or had it. */
export const presentCodes = (sort: Coded, asked: Sql): Sql => {
  const now = raw(`schools_published.${sort}`);
  return sql`SELECT asked.code, coalesce((SELECT c.code FROM ${now} c WHERE c.code = asked.code),
      (SELECT c.code FROM schools_published.former_code f JOIN ${now} c ON c.id = f.id WHERE f.sort = ${sort.toUpperCase()} AND f.code = asked.code)) AS present FROM ${asked} AS asked(code)`;
};

/** The same for one code; one statement for all that the request names. */
export const presentCode = (scope: Scope, sort: Coded, code: string): Promise<string | null> =>
  scope
    .batch<string, string | null>(`present-code:${sort}`, async (codes) => {
      const rows = await scope.rows<{ code: string; present: string | null }>(presentCodes(sort, sql`unnest(${[...codes]}::text[])`));
      const byCode = new Map(rows.map((row) => [row.code, row.present]));
      return codes.map((wanted) => byCode.get(wanted) ?? null);
    })
    .load(code);
