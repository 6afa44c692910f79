import sql, { type Sql } from 'sql-template-tag';

/**
 * Whose classes, buildings and reports count for which of the schools (SQL of their ids) on a day, as a table of `school_id` and `held_by`: its own, and on a
 * later day than today those of the schools that are to go into it by then, with which they still are.
 */
export const holdingsOn = (day: string, schools: Sql): Sql => sql`(
    SELECT own.id AS school_id, own.id AS held_by FROM ${schools} AS own(id)
    UNION ALL
    SELECT a.successor_id, a.school_id FROM schools_published.succession_ahead a WHERE a.follows_on <= ${day}::date AND a.successor_id IN ${schools})`;
