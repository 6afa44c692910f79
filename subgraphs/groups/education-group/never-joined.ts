import sql, { empty, type Sql } from 'sql-template-tag';
import type { When } from '../../kit';

/** Condition on a school (`t`) and a group of its (`m`): no activity of the group in the period had the school as guest or host. */
export function neverJoined({ during }: When): Sql {
  const { from, to } = during ?? {};
  return sql`NOT EXISTS (
    SELECT FROM joint_activity a
    WHERE a.group_id = m.group_id${from ? sql` AND a.held_on >= ${from}::date` : empty}${to ? sql` AND a.held_on <= ${to}::date` : empty}
      AND (a.host_school_id = t.id OR EXISTS (SELECT FROM activity_participant p WHERE p.activity_id = a.id AND p.school_id = t.id)))`;
}
