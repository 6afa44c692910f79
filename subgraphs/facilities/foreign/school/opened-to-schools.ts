import sql, { type Sql } from 'sql-template-tag';
import { holds } from '../../../kit';
import { holderOn } from '../../../network/holdings';
import { memberOn } from '../../../network/member';

/** Which rooms are opened to which schools on a day (`room_id`, `school_id`): through the groups they are opened to and their members. */
const opened = (day: string): Sql => sql`SELECT rs.room_id, m.school_id FROM room_sharing rs JOIN groups_published.membership m ON m.group_id = rs.group_id
  WHERE ${holds({ on: day }, day, sql`rs`)} AND ${memberOn(sql`m`, day)}`;

/** How a room belongs to the schools that may book it on a day. A school in two such groups sees the room once; its own rooms are not meant. */
export const openedToSchools = (day: string) => ({
  parent: sql`u.school_id`,
  joins: sql`JOIN (SELECT DISTINCT o.room_id, o.school_id FROM (${opened(day)}) AS o) u ON u.room_id = t.id`,
  conditions: [sql`u.school_id <> ${holderOn(sql`t.school_id`, day)}`],
});

/** How a school belongs to the rooms that it may use on a day, its own among them. */
export const usableBySchools = (day: string) => ({
  parent: sql`u.room_id`,
  joins: sql`JOIN (${opened(day)} UNION SELECT r.id, ${holderOn(sql`r.school_id`, day)} FROM room r) AS u ON u.school_id = t.id`,
});
