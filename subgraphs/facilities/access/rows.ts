import sql, { type Sql } from 'sql-template-tag';
import { holds, ofSchoolsSeen, type RowPolicy, type Viewer } from '../../kit';
import { memberOn } from '../../network/member';
import { Hazard } from '../hazard/hazard.entity';
import { RoomBooking } from '../room-booking/room-booking.entity';
import { SecurityAsset } from '../security-asset/security-asset.entity';

const atTheirSchools = { en: 'of their schools', zh: '限可见学校' };

const ofSchool = (entity: RowPolicy['entity']): RowPolicy => ({
  entity,
  ...atTheirSchools,
  visible: (viewer) => ofSchoolsSeen(viewer, 'FACILITIES', sql`t.school_id`),
});

/** Whoever may book a room must see when it is taken: members today of a group that it is opened to. */
const mayBook = ({ scope }: Viewer, today: string): Sql => sql`t.room_id IN (
    SELECT rs.room_id FROM room_sharing rs JOIN groups_published.membership m ON m.group_id = rs.group_id
    WHERE m.school_id = ${scope?.ownSchool ?? null}::uuid AND ${holds({ on: today }, today, sql`rs`)} AND ${memberOn(sql`m`, today)})`;

/** Who may meet which rows on facilities. Types that are not here show all their rows to whoever the type is for. */
export const facilitiesRows: readonly RowPolicy[] = [
  ofSchool(Hazard),
  ofSchool(SecurityAsset),
  {
    entity: RoomBooking,
    en: 'by their schools, of rooms there, and of rooms they may book',
    zh: '限可见学校预约的、其功能室的及本校可预约功能室的',
    visible: (viewer, today) => {
      const booked = ofSchoolsSeen(viewer, 'FACILITIES', sql`t.booked_by_id`);
      const owned = ofSchoolsSeen(viewer, 'FACILITIES', sql`owned.school_id`);
      if (typeof booked === 'boolean' || typeof owned === 'boolean') return booked;
      return sql`(${booked} OR t.room_id IN (SELECT owned.id FROM room owned WHERE ${owned}) OR ${mayBook(viewer, today)})`;
    },
  },
];
