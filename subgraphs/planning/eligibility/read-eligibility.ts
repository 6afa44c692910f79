import sql from 'sql-template-tag';
import { CodedError, ofSchoolsSeen, type Scope } from '../../kit';
import type { AsOf } from '../balance/load';
import { rulesOf } from '../rules/rules-of';
import { eligibilityOf } from './eligibility-of';
import type { RotationEligibility } from './eligibility.types';
import { selectStanding, standingsOn, theseTeachers, type Standing } from './standing';

interface Found {
  readonly seen: boolean;
  readonly standing: Standing | null;
}

/** The eligibility of a teacher, for who sees the school of the establishment, and for oneself; throws WITHHELD for others. One statement for all teachers of the request. */
export async function rotationEligibility(scope: Scope, teacherId: string, { day, rulePack }: AsOf): Promise<RotationEligibility> {
  const { seen, standing } = await scope.batch<string, Found>(`eligibility:${day}`, (ids) => read(scope, day, ids)).load(teacherId);
  if (!seen) throw new CodedError('WITHHELD', { reason: 'OUT_OF_SCOPE' });
  const rules = await rulesOf(scope, standing?.countyId ?? null, day, rulePack);
  return eligibilityOf(standing, rules.find('YEARS_AT_SCHOOL'), day);
}

async function read(scope: Scope, day: string, ids: readonly string[]): Promise<Found[]> {
  const ofSchools = ofSchoolsSeen(scope.viewer, 'STAFFING', sql`st.school_id`);
  const seen = typeof ofSchools === 'boolean' ? sql`${ofSchools}::boolean` : ofSchools;
  const rows = await scope.rows<Partial<Standing> & { id: string; seen: boolean }>(
    sql`SELECT p.id, coalesce(p.code = ${scope.viewer.teacher}, FALSE) OR coalesce(${seen}, FALSE) AS seen,
        ${selectStanding}
      FROM staffing_published.teacher p LEFT JOIN ${standingsOn(day, theseTeachers(ids))} AS st ON st.teacher_id = p.id WHERE p.id = ANY(${[...ids]}::uuid[])`,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    return { seen: row?.seen ?? false, standing: row?.teacherId ? (row as Standing) : null };
  });
}
