import sql from 'sql-template-tag';
import { holds } from '../../../kit';
import { memberOn } from '../../../network/member';

/**
 * How a room belongs to the schools that may book it on a day: through the groups it is opened to and their members.
 * A school in two such groups sees the room once; its own rooms are not meant.
 */
export const openedToSchools = (day: string) => ({
  parent: sql`u.school_id`,
  joins: sql`JOIN (SELECT DISTINCT rs.room_id, m.school_id FROM room_sharing rs JOIN groups_published.membership m ON m.group_id = rs.group_id WHERE ${holds(
    { on: day },
    day,
    sql`rs`,
  )} AND ${memberOn(sql`m`, day)}) u ON u.room_id = t.id`,
  conditions: [sql`u.school_id <> t.school_id`],
});
