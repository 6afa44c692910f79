import sql, { type Sql } from 'sql-template-tag';
import type { Rows, Viewer } from '../../kit';

/**
 * Inspections and appraisals (in `alias`) that a viewer may meet: those whose result is public, and besides them the county's own and
 * those of the own school. What partners agreed to show is their staff and facilities: a result that is not public yet is no part of it.
 */
export function resultsSeen({ role, counties, scope }: Viewer, today: string, alias: Sql): Rows {
  const isPublic = sql`${alias}.published_on <= ${today}::date`;
  switch (role) {
    case 'SYSTEM_ADMINISTRATOR':
      return true;
    case 'COUNTY_PLANNER':
      return sql`(${isPublic} OR ${alias}.county_id IN (SELECT y.id FROM schools_published.county y WHERE y.code = ANY(${[...counties]}::text[])))`;
    case 'SCHOOL_ADMIN':
    case 'LEAD_SCHOOL_USER':
      return sql`(${isPublic} OR ${alias}.school_id = ${scope?.ownSchool ?? null}::uuid)`;
    default:
      return isPublic;
  }
}
