import sql from 'sql-template-tag';
import type { Scope } from '../../kit';

/** Id of the school that goes on under another code than this one, which it had before: the last that did. */
export const schoolFormerly = (scope: Scope, code: string): Promise<string | null> =>
  scope
    .batch<string, string | null>('school-formerly', async (codes) => {
      const rows = await scope.rows<{ code: string; id: string }>(
        sql`SELECT DISTINCT ON (former_code) former_code AS code, coalesce(successor_id, school_id) AS id FROM school_succession
          WHERE former_code = ANY(${[...codes]}::text[]) AND kind = 'RECODED' AND state <> 'WITHDRAWN' ORDER BY former_code, effective_on DESC NULLS LAST, id DESC`,
      );
      const byCode = new Map(rows.map((row) => [row.code, row.id]));
      return codes.map((wanted) => byCode.get(wanted) ?? null);
    })
    .load(code);
