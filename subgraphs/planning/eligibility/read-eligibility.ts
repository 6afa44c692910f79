import sql from 'sql-template-tag';
import { CodedError, ofSchoolsSeen, type Scope } from '../../kit';
import { postedOn } from '../../network/serving';
import { schoolYearOf } from '../../network/calendar';
import type { AsOf } from '../balance/load';
import { rulesOf } from '../rules/rules-of';
import { eligibilityOf } from './eligibility-of';
import type { RotationEligibility } from './eligibility.types';
import { keyOfRules, rotationRulesOf, type RotationRules } from './rotation-rules';
import { selectStanding, standingsOn, theseTeachers, type Standing } from './standing';

interface Found {
  readonly seen: boolean;
  readonly standing: Standing | null;
}

/**
 * The eligibility of a teacher, for who sees the school of the establishment, and for oneself; throws WITHHELD for others. Two statements for all teachers
 * of the request whose counties go by the same rules, besides those that read the rules.
 */
export async function rotationEligibility(scope: Scope, teacherId: string, { day, rulePack }: AsOf): Promise<RotationEligibility> {
  const rules = rotationRulesOf(await rulesOf(scope, await countyOfTeacher(scope, teacherId, day), day, rulePack));
  const { seen, standing } = await scope.batch<string, Found>(`eligibility:${day}:${keyOfRules(rules)}`, (ids) => read(scope, day, rules, ids)).load(teacherId);
  if (!seen) throw new CodedError('WITHHELD', { reason: 'OUT_OF_SCOPE' });
  return eligibilityOf(standing, rules, day, mayFollowAge(scope, standing, day));
}

/**
 * Asked for one year after the other, an answer by age tells the year of birth. Whoever sees the masked personal data is shown
 * that year anyway; a lead school, which does not see those of its partners, is told of the running school year alone.
 */
const mayFollowAge = ({ viewer, today }: Scope, standing: Standing | null, day: string): boolean =>
  viewer.role !== 'LEAD_SCHOOL_USER' || standing?.schoolId === viewer.scope?.ownSchool || schoolYearOf(day) === schoolYearOf(today);

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
  const rows = await scope.rows<Partial<Standing> & { id: string; seen: boolean }>(
    sql`SELECT p.id, coalesce(p.code = ${scope.viewer.teacher}, FALSE) OR coalesce(${seen}, FALSE) AS seen,
        ${selectStanding}
      FROM staffing_published.teacher p LEFT JOIN ${standingsOn(day, theseTeachers(ids), rules)} AS st ON st.teacher_id = p.id WHERE p.id = ANY(${[...ids]}::uuid[])`,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    return { seen: row?.seen ?? false, standing: row?.teacherId ? (row as Standing) : null };
  });
}
