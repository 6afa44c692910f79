import sql, { type Sql } from 'sql-template-tag';

/** Whether the teacher in this column counts as a backbone teacher in the year of a day. */
export const isBackboneOn = (teacherId: Sql, day: string): Sql => sql`EXISTS (SELECT FROM staffing_published.backbone_honour b
    WHERE b.teacher_id = ${teacherId} AND (b.awarded_year IS NULL OR b.awarded_year <= extract(year FROM ${day}::date))
    AND (b.revoked_year IS NULL OR b.revoked_year > extract(year FROM ${day}::date)))`;
