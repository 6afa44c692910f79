import sql, { type Sql } from 'sql-template-tag';
import { ofSchoolsSeen, type RowPolicy } from '../../kit';
import { Hazard } from '../hazard/hazard.entity';
import { RoomBooking } from '../room-booking/room-booking.entity';
import { SecurityAsset } from '../security-asset/security-asset.entity';

const atTheirSchools = { en: 'of their schools', zh: '限可见学校' };

const ofSchool = (entity: RowPolicy['entity']): RowPolicy => ({
  entity,
  ...atTheirSchools,
  visible: (viewer) => ofSchoolsSeen(viewer, 'FACILITIES', sql`t.school_id`),
});

const or = (one: Sql, other: Sql): Sql => sql`(${one} OR ${other})`;

/** Who may meet which rows on facilities. Types that are not here show all their rows to whoever the type is for. */
export const facilitiesRows: readonly RowPolicy[] = [
  ofSchool(Hazard),
  ofSchool(SecurityAsset),
  {
    entity: RoomBooking,
    en: 'by their schools or of rooms there',
    zh: '限可见学校预约的或其功能室的',
    visible: (viewer) => {
      const booked = ofSchoolsSeen(viewer, 'FACILITIES', sql`t.booked_by_id`);
      const owned = ofSchoolsSeen(viewer, 'FACILITIES', sql`owned.school_id`);
      if (typeof booked === 'boolean' || typeof owned === 'boolean') return booked;
      return or(booked, sql`t.room_id IN (SELECT owned.id FROM room owned WHERE ${owned})`);
    },
  },
];
