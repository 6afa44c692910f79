import sql, { type Sql } from 'sql-template-tag';
import { type Scope } from '../../kit';
import { memberOn } from '../../network/member';
import { isDecided } from '../../network/rotation-life';
import { schoolYearOf, termBegan } from '../../network/calendar';
import { toldOfCounty } from '../access/told-of-county';
import type { AsOf } from '../balance/load';
import { isBackboneOn } from '../balance/backbone';
import { rulesOf, type RulesInForce } from '../rules/rules-of';
import { onlyOfMany } from './only-of-many';
import { rotationFiguresOf, type RotationCounts } from './rotation-figures-of';
import type { RotationFigures } from './rotation-figures.types';
import { counts, keyOfRules, rotationRulesOf, type RotationRules } from './rotation-rules';
import { standingsOn, teachersOfSchools } from './standing';
import { isTownOrGood } from './town-or-good';

/** Whose teachers are counted: a table of `parent_id`, `county_id` and `school_id`, a row for each school of each parent. */
interface Parents {
  readonly name: string;
  readonly schools: (day: string) => Sql;
}

export const bySchool: Parents = { name: 'school', schools: () => sql`(SELECT s.id AS parent_id, s.county_id, s.id AS school_id FROM schools_published.school s)` };
export const byCountyItself: Parents = { name: 'county', schools: () => sql`(SELECT s.county_id AS parent_id, s.county_id, s.id AS school_id FROM schools_published.school s)` };
export const byGroup: Parents = {
  name: 'group',
  schools: (day) => sql`(SELECT DISTINCT m.group_id AS parent_id, g.county_id, m.school_id FROM groups_published.membership m
    JOIN groups_published.education_group g ON g.id = m.group_id WHERE ${memberOn(sql`m`, day)})`,
};

/** The rotation figures of a school or group for who sees its staff, and of a county: two statements for all of one county that are asked for. */
export async function rotationFigures(scope: Scope, parents: Parents, id: string, asOf: AsOf): Promise<RotationFigures> {
  return (await counted(scope, parents, id, asOf)).figures;
}

/** Those of a county, which are everyone's: to who does not see its persons no finer than the term, and only of many. */
export async function rotationFiguresOfCounty(scope: Scope, id: string, { day, rulePack }: AsOf): Promise<RotationFigures> {
  if ((await toldOfCounty(scope, id)) === 'EXACT') return rotationFigures(scope, byCountyItself, id, { day, rulePack });
  const { figures, counts } = await counted(scope, byCountyItself, id, { day: termBegan(day), rulePack });
  return onlyOfMany(figures, counts);
}

async function counted(scope: Scope, parents: Parents, id: string, { day, rulePack }: AsOf): Promise<{ counts: RotationCounts; figures: RotationFigures }> {
  const countyId = await countyOf(scope, parents, id, day);
  const rules = await rulesOf(scope, countyId, day, rulePack);
  const found = await rotationCounts(scope, parents, id, day, rules);
  return { counts: found, figures: rotationFiguresOf(found, rules, day, schoolYearOf(day)) };
}

/** The counts themselves, one statement for all that are asked for by the same rules. */
export const rotationCounts = (scope: Scope, parents: Parents, id: string, day: string, rules: RulesInForce): Promise<RotationCounts> => {
  const rotation = rotationRulesOf(rules);
  return scope.batch<string, RotationCounts>(`rotation-figures:${parents.name}:${day}:${keyOfRules(rotation)}`, (ids) => read(scope, parents, day, rotation, ids)).load(id);
};

const countyOf = (scope: Scope, { name, schools }: Parents, id: string, day: string): Promise<string | null> =>
  name === 'county'
    ? Promise.resolve(id)
    : scope
        .batch<string, string | null>(`county-of:${name}`, async (ids) => {
          const rows = await scope.rows<{ id: string; countyId: string }>(sql`SELECT p.parent_id AS id, min(p.county_id::text) AS "countyId" FROM ${schools(day)} AS p WHERE p.parent_id = ANY(${[...ids]}::uuid[]) GROUP BY 1`);
          const byId = new Map(rows.map((row) => [row.id, row.countyId]));
          return ids.map((wanted) => byId.get(wanted) ?? null);
        })
        .load(id);

const nobody: RotationCounts = { teachers: 0, due: 0, dueUnknown: 0, dueTown: 0, dueTownUnknown: 0, dueBackbone: 0, available: 0, rotated: 0, rotatedTown: 0, rotatedBackbone: 0 };

/** A school that closes ends the assignment `r`, which goes on under its successor, and under the successor of that one: one stay. */
const continued = sql`WITH RECURSIVE stay (ends_on) AS (
    SELECT r.ends_on
    UNION
    SELECT o.ends_on FROM stay s JOIN staffing_published.rotation_assignment o ON o.starts_on = s.ends_on
    WHERE o.teacher_id = r.teacher_id AND o.kind = r.kind AND o.continued_year = coalesce(r.continued_year, r.school_year)
  ) SELECT count(*) > 1 AS goes_on, nullif(max(coalesce(ends_on, 'infinity')), 'infinity') AS ends_on FROM stay`;

/** On the establishment everybody is at one school; sent they may be to several in a year. */
async function read(scope: Scope, { schools }: Parents, day: string, rules: RotationRules, ids: readonly string[]): Promise<RotationCounts[]> {
  const rows = await scope.rows<RotationCounts & { id: string }>(sql`
    WITH parents AS MATERIALIZED (SELECT p.parent_id, p.school_id, ${isTownOrGood(sql`p.school_id`, day)} AS town FROM ${schools(day)} AS p WHERE p.parent_id = ANY(${[...ids]}::uuid[])),
    established AS (
      SELECT p.parent_id, count(*)::int AS teachers, count(*) FILTER (WHERE st.due)::int AS due, count(*) FILTER (WHERE st.due IS NULL)::int AS due_unknown,
        count(*) FILTER (WHERE st.due AND p.town)::int AS due_town, count(*) FILTER (WHERE st.due IS NULL AND p.town)::int AS due_town_unknown,
        count(*) FILTER (WHERE st.due AND st.backbone)::int AS due_backbone, count(*) FILTER (WHERE st.due AND st.away_to IS NULL)::int AS available
      FROM parents p JOIN ${standingsOn(day, teachersOfSchools(sql`(SELECT school_id FROM parents)`), rules)} AS st ON st.school_id = p.school_id WHERE st.compulsory GROUP BY 1
    ), sent AS (
      SELECT p.parent_id, count(DISTINCT r.teacher_id)::int AS rotated, count(DISTINCT r.teacher_id) FILTER (WHERE p.town)::int AS rotated_town,
        count(DISTINCT r.teacher_id) FILTER (WHERE ${isBackboneOn(sql`r.teacher_id`, day)})::int AS rotated_backbone
      FROM parents p JOIN staffing_published.rotation_assignment r ON r.from_school_id = p.school_id JOIN staffing_published.teacher t ON t.id = r.teacher_id
      LEFT JOIN LATERAL (${continued}) AS n ON TRUE
      WHERE r.school_year = ${schoolYearOf(day)}::int AND coalesce(r.continued_year, r.school_year) = r.school_year AND ${isDecided(sql`r`)} AND ${counts(sql`r`, sql`CASE WHEN n.goes_on THEN n.ends_on ELSE r.ends_on END`, rules)} AND t.stage IN ('PRIMARY', 'JUNIOR_SECONDARY') GROUP BY 1
    )
    SELECT asked.id, coalesce(e.teachers, 0) AS teachers, coalesce(e.due, 0) AS due, coalesce(e.due_unknown, 0) AS "dueUnknown", coalesce(e.due_town, 0) AS "dueTown",
      coalesce(e.due_town_unknown, 0) AS "dueTownUnknown", coalesce(e.due_backbone, 0) AS "dueBackbone", coalesce(e.available, 0) AS available,
      coalesce(x.rotated, 0) AS rotated, coalesce(x.rotated_town, 0) AS "rotatedTown", coalesce(x.rotated_backbone, 0) AS "rotatedBackbone"
    FROM unnest(${[...ids]}::uuid[]) AS asked(id) LEFT JOIN established e ON e.parent_id = asked.id LEFT JOIN sent x ON x.parent_id = asked.id`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? nobody);
}
