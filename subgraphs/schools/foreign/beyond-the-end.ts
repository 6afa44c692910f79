import sql, { type Sql } from 'sql-template-tag';
import type { Scope } from '../../kit';

/** A school and the first day it is no longer open. */
interface SchoolEnd {
  readonly schoolId: string;
  readonly day: string;
}

interface Reference {
  readonly id: string;
}

/** How links of a school (alias `l`) are found: the table, which school they are of, and which of them count. */
const links = {
  memberships: sql`groups_published.membership l ON l.school_id = e.school_id`,
  rotations: sql`staffing_published.rotation_assignment l ON e.school_id IN (l.from_school_id, l.to_school_id) AND l.state NOT IN ('WITHDRAWN', 'CANCELLED')`,
} satisfies Record<string, Sql>;

/** Links of a school that reach beyond its end, by id: one statement for all schools asked for. */
export const beyondTheEnd = (scope: Scope, kind: keyof typeof links, end: SchoolEnd): Promise<readonly Reference[]> =>
  scope
    .batch<SchoolEnd, readonly Reference[]>(`beyond-the-end:${kind}`, async (ends) => {
      const rows = await scope.rows<{ place: number; ids: string[] }>(
        sql`SELECT e.place::int AS place, array_agg(l.id::text ORDER BY l.starts_on, l.id) AS ids
          FROM unnest(${ends.map(({ schoolId }) => schoolId)}::uuid[], ${ends.map(({ day }) => day)}::date[]) WITH ORDINALITY AS e (school_id, day, place)
          JOIN ${links[kind]} AND (l.ends_on IS NULL OR l.ends_on > e.day) GROUP BY 1`,
      );
      const byPlace = new Map(rows.map(({ place, ids }) => [place, ids]));
      return ends.map((_, index) => (byPlace.get(index + 1) ?? []).map((id) => ({ id })));
    })
    .load(end);
