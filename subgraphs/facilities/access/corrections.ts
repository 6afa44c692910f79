import sql from 'sql-template-tag';
import { byCounty, bySchool, concernOf, correctionsBy, countyItself, schoolItself, teacherItself, type ConcernOf, type MutationRules } from '../../kit';

const school = schoolItself;
const county = countyItself;
const building = concernOf('building', { schools: ['school_id'] });
const room = concernOf('room', { schools: ['school_id'] });
const of = (table: string, ...schools: string[]): ConcernOf => concernOf(table, { schools });
const ofEither = (table: string): ConcernOf => concernOf(table, { schools: ['school_id'], counties: ['county_id'] });
const both = (concerns: Parameters<typeof byCounty>[0]): MutationRules[string] => ({ ...byCounty(concerns), ...bySchool(concerns) });
const sharing: ConcernOf = () => ({ schools: sql`SELECT r.school_id FROM room_sharing s JOIN room r ON r.id = s.room_id WHERE s.id = given.id` });
const housing: ConcernOf = () => ({ schools: sql`SELECT b.school_id FROM housing_assignment h JOIN building b ON b.id = h.building_id WHERE h.id = given.id` });

/** Who may put right what about facilities: whoever may enter it. */
export const facilitiesCorrectionRules: MutationRules = {
  ...correctionsBy('RoomSharing', both({ id: sharing, room })),
  ...correctionsBy('RoomBooking', both({ id: of('room_booking', 'booked_by_id'), bookedBy: school })),
  ...correctionsBy('EquipmentLot', { ...byCounty({ id: ofEither('equipment_lot'), school, county }), ...bySchool({ id: of('equipment_lot', 'school_id'), school, county }) }),
  ...correctionsBy('ConstructionProject', byCounty({ id: concernOf('construction_project', { counties: ['county_id'] }), school, county, building })),
  ...correctionsBy('SchoolBus', byCounty({ id: concernOf('school_bus', { counties: ['county_id'] }), school, county })),
  ...correctionsBy('Hazard', both({ id: of('hazard', 'school_id'), school, building })),
  ...correctionsBy('SecurityAsset', both({ id: of('security_asset', 'school_id'), school })),
  ...correctionsBy('DigitalService', both({ id: of('digital_service', 'school_id'), school })),
  ...correctionsBy('HousingAssignment', both({ id: housing, building, teacher: teacherItself })),
};
