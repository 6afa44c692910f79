import sql from 'sql-template-tag';
import type { Scope } from '../../kit';

/** Id of the county with this code; null when there is none. */
export const countyWithCode = (scope: Scope, code: string): Promise<string | null> =>
  scope
    .batch<string, string | null>('county-with-code', async (codes) => {
      const rows = await scope.rows<{ id: string; code: string }>(sql`SELECT c.id, c.code FROM schools_published.county c WHERE c.code = ANY(${[...codes]}::text[])`);
      const byCode = new Map(rows.map((row) => [row.code, row.id]));
      return codes.map((wanted) => byCode.get(wanted) ?? null);
    })
    .load(code);

/** Code of the county with this id, by which accounts name it; null when there is none. */
export const codeOfCounty = (scope: Scope, id: string): Promise<string | null> =>
  scope
    .batch<string, string | null>('code-of-county', async (ids) => {
      const rows = await scope.rows<{ id: string; code: string }>(sql`SELECT c.id, c.code FROM schools_published.county c WHERE c.id = ANY(${[...ids]}::uuid[])`);
      const byId = new Map(rows.map((row) => [row.id, row.code]));
      return ids.map((wanted) => byId.get(wanted) ?? null);
    })
    .load(id);
