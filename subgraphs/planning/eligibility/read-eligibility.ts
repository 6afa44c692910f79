import sql from 'sql-template-tag';
import { CodedError, ofSchoolsSeen, type Scope } from '../../kit';
import { postedOn } from '../../network/serving';
import type { AsOf } from '../balance/load';
import { rulesOf } from '../rules/rules-of';
import { ageIsShown } from './age-is-shown';
import { eligibilityOf } from './eligibility-of';
import type { RotationEligibility } from './eligibility.types';
import { keyOfRules, rotationRulesOf, type RotationRules } from './rotation-rules';
import { selectStanding, standingsOn, theseTeachers, type Standing } from './standing';

interface Found {
  readonly seen: boolean;
  readonly own: boolean;
  readonly standing: Standing | null;
}

/**
 * The eligibility of a teacher, for who sees the school of the establishment, and for oneself; throws WITHHELD for others. Two statements for all teachers
 * of the request whose counties go by the same rules, besides those that read the rules.
 */
export async function rotationEligibility(scope: Scope, teacherId: string, { day, rulePack }: AsOf): Promise<RotationEligibility> {
  const rules = rotationRulesOf(await rulesOf(scope, await countyOfTeacher(scope, teacherId, day), day, rulePack));
  const { seen, own, standing } = await scope.batch<string, Found>(`eligibility:${day}:${keyOfRules(rules)}`, (ids) => read(scope, day, rules, ids)).load(teacherId);
  if (!seen) throw new CodedError('WITHHELD', { reason: 'OUT_OF_SCOPE' });
  return eligibilityOf(standing, rules, day, own || ageIsShown(scope, standing, day));
}

/** Of the school of the establishment. */
const countyOfTeacher = (scope: Scope, teacherId: string, day: string): Promise<string | null> =>
  scope
    .batch<string, string | null>(`county-of-teacher:${day}`, async (ids) => {
      const rows = await scope.rows<{ id: string; county: string }>(
        sql`SELECT a.teacher_id AS id, s.county_id AS county FROM staffing_published.appointment a JOIN schools_published.school s ON s.id = a.establishment_school_id
          WHERE a.teacher_id = ANY(${[...ids]}::uuid[]) AND ${postedOn(sql`a`, day)}`,
      );
      const byId = new Map(rows.map(({ id, county }) => [id, county]));
      return ids.map((id) => byId.get(id) ?? null);
    })
    .load(teacherId);

async function read(scope: Scope, day: string, rules: RotationRules, ids: readonly string[]): Promise<Found[]> {
  const ofSchools = ofSchoolsSeen(scope.viewer, 'STAFFING', sql`st.school_id`);
  const seen = typeof ofSchools === 'boolean' ? sql`${ofSchools}::boolean` : ofSchools;
  const rows = await scope.rows<Partial<Standing> & { id: string; seen: boolean; own: boolean }>(
    sql`SELECT p.id, coalesce(p.code = ${scope.viewer.teacher}, FALSE) OR coalesce(${seen}, FALSE) AS seen, coalesce(p.code = ${scope.viewer.teacher}, FALSE) AS own,
        ${selectStanding}
      FROM staffing_published.teacher p LEFT JOIN ${standingsOn(day, theseTeachers(ids), rules)} AS st ON st.teacher_id = p.id WHERE p.id = ANY(${[...ids]}::uuid[])`,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    return { seen: row?.seen ?? false, own: row?.own ?? false, standing: row?.teacherId ? (row as Standing) : null };
  });
}
