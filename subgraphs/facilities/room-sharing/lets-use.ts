import sql, { type Sql } from 'sql-template-tag';

/**
 * Whether a school may use a room of another on each of these days (a daterange): both hold throughout, that the room is
 * open to a group and that the school belongs to it.
 */
export const letsUse = ({ room, school, days }: { room: Sql; school: Sql; days: Sql }): Sql =>
  sql`EXISTS (
    SELECT FROM room_sharing s JOIN groups_published.membership m ON m.group_id = s.group_id
    WHERE s.room_id = ${room} AND m.school_id = ${school} AND daterange(s.starts_on, s.ends_on) @> ${days} AND daterange(m.starts_on, m.ends_on) @> ${days}
  )`;
