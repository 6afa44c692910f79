import sql from 'sql-template-tag';
import { holds, type Scope } from '../../../kit';
import { holdingsOn } from '../../../network/holdings';
import { ResearchOrganisation } from '../organisation/research-organisation.entity';

type Step = ResearchOrganisation & { readonly __school: string };

/** What looks after the research of a school on a day, from the school up. One recursive statement for all schools of the request. */
export const researchPath = (scope: Scope, schoolId: string, day: string): Promise<ResearchOrganisation[]> =>
  scope.batch<string, ResearchOrganisation[]>(`research-path:${day}`, (ids) => read(scope, ids, day)).load(schoolId.toLowerCase());

async function read(scope: Scope, ids: readonly string[], day: string): Promise<ResearchOrganisation[][]> {
  const table = scope.database.table(ResearchOrganisation);
  const held = holds({ on: day }, day, sql`o`);
  const rows = await scope.rows<Step & Record<string, unknown>>(sql`
    WITH RECURSIVE path AS (
      SELECT h.school_id AS of, o.id, o.parent_id, 1 AS step FROM ${holdingsOn(day, sql`(SELECT unnest(${[...ids]}::uuid[]))`)} AS h JOIN research_organisation o ON o.school_id = h.held_by WHERE ${held}
      UNION ALL
      SELECT path.of, o.id, o.parent_id, path.step + 1 FROM path JOIN research_organisation o ON o.id = path.parent_id WHERE ${held}
    )
    SELECT path.of AS "__school", ${table.select} FROM path JOIN ${table.from} ON t.id = path.id ORDER BY path.of, path.step`);
  const bySchool = new Map<string, ResearchOrganisation[]>(ids.map((id) => [id, []]));
  for (const row of rows) bySchool.get(row.__school)?.push(row);
  return ids.map((id) => bySchool.get(id) ?? []);
}
