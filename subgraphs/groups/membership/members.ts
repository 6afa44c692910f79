import sql, { empty, type Sql } from 'sql-template-tag';
import { holds, type Scope, type When } from '../../kit';

/** Joins schools (`t`) to the groups (`m.group_id`) they belong to at that time, each pair once however often it was renewed. */
export const membersAt = (scope: Scope, when: When): Sql =>
  sql`JOIN (SELECT DISTINCT g.group_id, g.school_id FROM group_membership g WHERE ${holds(when, scope.today, sql`g`)}) m ON m.school_id = t.id`;

/**
 * Joins schools (`t`) to those (`p.school_id`) they share a group with on that day, each pair once however many groups
 * they share; with `led` only through groups that `p.school_id` leads.
 */
export const partnersAt = (scope: Scope, when: When, led: boolean): Sql => sql`JOIN (
  SELECT DISTINCT mine.school_id, theirs.school_id AS partner_id
  FROM group_membership mine JOIN group_membership theirs ON theirs.group_id = mine.group_id AND theirs.school_id <> mine.school_id
  WHERE ${holds(when, scope.today, sql`mine`)} AND ${holds(when, scope.today, sql`theirs`)}${led ? sql` AND mine.role = 'LEAD'` : empty}
) p ON p.partner_id = t.id`;
