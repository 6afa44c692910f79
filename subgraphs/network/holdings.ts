import sql, { type Sql } from 'sql-template-tag';
import { dayOf } from './open-school';

/**
 * What has no days of its own, such as pupils, classes, rooms and posts, waits with a school until its last day, also when it is decided who takes it over. A figure of a
 * later day counts it where it will be. Which school (`school_id`) will have given what it has to which one (`holder`) by a day; once for each
 * school, though the one that takes it over goes into another by then itself.
 */
const handedOver = (day: string | Sql): Sql => sql`(SELECT a.school_id, a.holder FROM schools_published.holder_ahead a WHERE a.follows_on <= ${dayOf(day)} AND (a.ends_on IS NULL OR a.ends_on > ${dayOf(day)}))`;

/** SQL: id of the school that has on a day what a school, a column of the row at hand, has now. */
export const holderOn = (school: Sql, day: string | Sql): Sql => sql`coalesce((SELECT gone.holder FROM ${handedOver(day)} AS gone WHERE gone.school_id = ${school}), ${school})`;

/**
 * Whose classes, buildings, rooms and reports count for which of the schools (SQL of their ids) on a day, as a table of `school_id` and `held_by`: its own, and on a
 * later day than today those of the schools that are to go into it by then, with which they still are. One that is to go has nothing then.
 */
export const holdingsOn = (day: string | Sql, schools: Sql): Sql => sql`(
    SELECT own.id AS school_id, own.id AS held_by FROM ${schools} AS own(id) WHERE NOT EXISTS (SELECT FROM ${handedOver(day)} AS gone WHERE gone.school_id = own.id)
    UNION ALL
    SELECT gone.holder, gone.school_id FROM ${handedOver(day)} AS gone WHERE gone.holder IN ${schools})`;

/** SQL: ids of the schools whose rows count on a day for one, a column of the row at hand. */
export const holdersFor = (school: Sql, day: string | Sql): Sql => sql`(SELECT holding.held_by FROM ${holdingsOn(day, sql`(SELECT ${school})`)} AS holding)`;
