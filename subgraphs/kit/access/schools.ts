import sql, { type Sql } from 'sql-template-tag';
import type { Scope } from '../context/scope';
import type { SharedDomain, Viewer, ViewerScope } from '../context/viewer';
import { CodedError } from '../errors/coded-error';
import type { Rows } from './row-policy';

/** Rows of the schools (by the id in `column`) whose records of a domain the viewer sees; county and schools only. */
export function ofSchoolsSeen(viewer: Viewer, domain: SharedDomain, column: Sql): Rows {
  switch (viewer.role) {
    case 'SYSTEM_ADMINISTRATOR':
      return true;
    case 'COUNTY_PLANNER':
      return sql`${column} IN ${schoolsOfCounties(viewer.counties)}`;
    case 'LEAD_SCHOOL_USER':
    case 'SCHOOL_ADMIN':
      return sql`${column} = ANY(${schoolsSeen(viewer, domain)}::uuid[])`;
    default:
      return false;
  }
}

export const schoolsOfCounties = (codes: readonly string[]): Sql =>
  sql`(SELECT c.id FROM schools_published.school c WHERE c.county_code = ANY(${[...codes]}::text[]))`;

/** Ids of the own school and of the partners that show this to it. Throws WITHHELD while they are not known. */
export function schoolsSeen(viewer: Viewer, domain: SharedDomain): string[] {
  const { ownSchool, partners } = knownScope(viewer);
  return ownSchool === null ? [] : [ownSchool, ...partners[domain]];
}

export function knownScope({ scope }: Viewer): ViewerScope {
  if (!scope) throw new CodedError('WITHHELD', { reason: 'SCOPE_UNKNOWN' });
  return scope;
}

/**
 * Lets pass who sees the records of this domain of a school. Otherwise throws WITHHELD with the reason: NO_CONSENT for a
 * partner that agreed to nothing, OUT_OF_SCOPE for any other school, whether there is one or not.
 */
export async function requireSchoolSeen(scope: Scope, domain: SharedDomain, schoolId: string): Promise<void> {
  if (await seesSchool(scope, domain, schoolId)) return;
  const partner = scope.viewer.scope?.allPartners.includes(schoolId) ?? false;
  throw new CodedError('WITHHELD', { reason: partner ? 'NO_CONSENT' : 'OUT_OF_SCOPE' });
}

/** Whether the viewer sees the records of this domain of a school. */
export async function seesSchool(scope: Scope, domain: SharedDomain, schoolId: string): Promise<boolean> {
  const { viewer } = scope;
  switch (viewer.role) {
    case 'SYSTEM_ADMINISTRATOR':
      return true;
    case 'COUNTY_PLANNER':
      return inCounties(scope, schoolId);
    case 'LEAD_SCHOOL_USER':
    case 'SCHOOL_ADMIN':
      return schoolsSeen(viewer, domain).includes(schoolId);
    default:
      return false;
  }
}

/** One statement for all schools that are asked about in the request. */
const inCounties = (scope: Scope, schoolId: string): Promise<boolean> =>
  scope
    .batch<string, boolean>('access:schools-of-counties', async (ids) => {
      const rows = await scope.rows<{ id: string }>(
        sql`SELECT s.id FROM schools_published.school s WHERE s.id = ANY(${[...ids]}::uuid[]) AND s.id IN ${schoolsOfCounties(scope.viewer.counties)}`,
      );
      const seen = new Set(rows.map(({ id }) => id));
      return ids.map((id) => seen.has(id));
    })
    .load(schoolId);
