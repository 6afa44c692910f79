import sql, { type Sql } from 'sql-template-tag';
import type { Scope } from '../../kit';
import { School } from './school.entity';

/** Decided changes by which one school follows another. */
const decided = sql`FROM school_succession l WHERE l.state IN ('IN_TRANSITION', 'COMPLETED') AND l.successor_id <> l.school_id`;

const related = (scope: Scope, name: string, of: Sql): ((id: string) => Promise<readonly School[]>) => async (id) => {
  const ids = await scope
    .batch<string, readonly string[]>(name, async (asked) => {
      const rows = await scope.rows<{ asked: string; ids: string[] }>(sql`${of} = ANY(${[...asked]}::uuid[]) GROUP BY 1`);
      const byId = new Map(rows.map((row) => [row.asked, row.ids]));
      return asked.map((one) => byId.get(one) ?? []);
    })
    .load(id);
  const schools = await Promise.all(ids.map((one) => scope.row(School, 'id', one)));
  return schools.filter((school) => school !== null);
};

/** The school that follows one as a whole: it went into it, or is its row under a new code. */
export const successorOf = async (scope: Scope, id: string): Promise<School | null> =>
  (await related(scope, 'successor-of', sql`SELECT l.school_id AS asked, array_agg(l.successor_id::text ORDER BY l.id) AS ids ${decided} AND l.kind IN ('MERGED_INTO', 'RECODED') AND l.school_id`)(id))[0] ?? null;

/** The schools that one follows, wholly or for a part of them. */
export const predecessorsOf = (scope: Scope, id: string): Promise<readonly School[]> =>
  related(scope, 'predecessors-of', sql`SELECT l.successor_id AS asked, array_agg(DISTINCT l.school_id::text) AS ids ${decided} AND l.kind IN ('MERGED_INTO', 'RECODED', 'SPLIT_INTO') AND l.successor_id`)(id);
