import sql from 'sql-template-tag';
import { byCounty, bySchool, concernOf, countyItself, schoolItself, type ConcernOf, type MutationRules } from '../../kit';

const ownerOfRoom = concernOf('room', { schools: ['school_id'] });
const ofEquipment = concernOf('equipment_lot', { schools: ['school_id'], counties: ['county_id'] });
const equipmentOfSchool = concernOf('equipment_lot', { schools: ['school_id'] });
const hazard = { id: concernOf('hazard', { schools: ['school_id'] }) };
const ownerOfSharing: ConcernOf = () => ({
  schools: sql`SELECT r.school_id FROM room_sharing s JOIN room r ON r.id = s.room_id WHERE s.id = given.id`,
});
const booker = { id: concernOf('room_booking', { schools: ['booked_by_id'] }) };

/** Who may make which change of facilities: projects and summonses are the county's, what stands at a school is the school's. */
export const facilitiesMutations: MutationRules = {
  registerProject: byCounty({ school: schoolItself, county: countyItself }),
  advanceProject: byCounty({ id: concernOf('construction_project', { counties: ['county_id'] }) }),
  recordEquipment: { ...byCounty({ school: schoolItself, county: countyItself }), ...bySchool({ school: schoolItself, county: countyItself }) },
  changeEquipmentQuantity: { ...byCounty({ id: ofEquipment }), ...bySchool({ id: equipmentOfSchool }) },
  reportHazard: { ...byCounty({ school: schoolItself }), ...bySchool({ school: schoolItself }) },
  rectifyHazard: { ...byCounty(hazard), ...bySchool(hazard) },
  summonOverHazard: byCounty(hazard),
  bookRoom: { ...byCounty({ school: schoolItself }), ...bySchool({ school: schoolItself }) },
  cancelBooking: { ...byCounty(booker), ...bySchool(booker) },
  openRoomToGroup: { ...byCounty({ room: ownerOfRoom }), ...bySchool({ room: ownerOfRoom }) },
  closeRoomToGroup: { ...byCounty({ id: ownerOfSharing }), ...bySchool({ id: ownerOfSharing }) },
};
