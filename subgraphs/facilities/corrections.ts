import sql from 'sql-template-tag';
import { correctable, type Correctable, type RowRule } from '../kit';
import { knownCounty, knownSchool, knownTeacher, notGoneOver, notToCome, openGroup, openSchool, rule, schoolOfCounty } from '../network/row-rules';
import { ConstructionProject } from './construction-project/construction-project.entity';
import { constructionProjects } from './construction-project/construction-project.list';
import { projectRules } from './construction-project/construction-project.rules';
import { constructionProjectSheet } from './construction-project/construction-project.sheet';
import { DigitalService } from './digital-service/digital-service.entity';
import { digitalServices } from './digital-service/digital-service.list';
import { digitalServiceSheet } from './digital-service/digital-service.sheet';
import { EquipmentLot } from './equipment-lot/equipment-lot.entity';
import { equipmentLots } from './equipment-lot/equipment-lot.list';
import { equipmentRules } from './equipment-lot/equipment-lot.rules';
import { equipmentLotSheet } from './equipment-lot/equipment-lot.sheet';
import { Hazard } from './hazard/hazard.entity';
import { hazards } from './hazard/hazard.list';
import { hazardSheet } from './hazard/hazard.sheet';
import { HousingAssignment } from './housing/housing-assignment.entity';
import { housingAssignments } from './housing/housing-assignment.list';
import { housingAssignmentSheet } from './housing/housing-assignment.sheet';
import { RoomBooking } from './room-booking/room-booking.entity';
import { roomBookings } from './room-booking/room-booking.list';
import { roomBookingSheet } from './room-booking/room-booking.sheet';
import { letsUse } from './room-sharing/lets-use';
import { RoomSharing } from './room-sharing/room-sharing.entity';
import { roomSharings } from './room-sharing/room-sharing.list';
import { roomSharingSheet } from './room-sharing/room-sharing.sheet';
import { SchoolBus } from './school-bus/school-bus.entity';
import { schoolBuses } from './school-bus/school-bus.list';
import { schoolBusSheet } from './school-bus/school-bus.sheet';
import { SecurityAsset } from './security-asset/security-asset.entity';
import { securityAssets } from './security-asset/security-asset.list';
import { securityAssetSheet } from './security-asset/security-asset.sheet';

const buildingOfSchool: RowRule = rule(
  'INVALID_VALUE',
  ['buildingId', 'schoolId'],
  sql`EXISTS (SELECT FROM building b WHERE b.id = t.building_id AND b.school_id IS DISTINCT FROM t.school_id)`,
);

const shanghai = (instant: string): ReturnType<typeof sql> => (instant === 'begin' ? sql`(t.starts_at AT TIME ZONE 'Asia/Shanghai')::date` : sql`((t.ends_at - interval '1 microsecond') AT TIME ZONE 'Asia/Shanghai')::date`);

/** The days of a booking, its last moment being just before its end. */
const bookedDays = sql`daterange(${shanghai('begin')}, ${shanghai('end')}, '[]')`;

/** A room of another school is booked while it is open to a group to which the school belongs. */
const mayUse = sql`(t.booked_by_id = (SELECT r.school_id FROM room r WHERE r.id = t.room_id) OR ${letsUse({ room: sql`t.room_id`, school: sql`t.booked_by_id`, days: bookedDays })})`;

/** What of facilities can be put right. Buildings and rooms are things, not statements of a time: their sheets mend them, and others rest on them. */
export const facilitiesCorrections: readonly Correctable[] = [
  correctable({
    entity: RoomSharing,
    list: roomSharings,
    sheet: roomSharingSheet,
    rules: openGroup('groupId', sql`t.starts_on`, ['startsOn']),
    resting: [{ type: 'RoomBooking', stranded: ({ roomId }) => sql`SELECT t.id FROM room_booking t WHERE t.room_id = ${roomId}::uuid AND t.state = 'BOOKED' AND NOT ${mayUse}` }],
  }),
  correctable({
    entity: RoomBooking,
    list: roomBookings,
    sheet: roomBookingSheet,
    rules: [
      ...openSchool('bookedById', shanghai('begin'), ['startsAt']),
      rule('NOT_A_MEMBER', ['bookedById', 'roomId', 'startsAt', 'endsAt', 'state'], sql`t.state = 'BOOKED' AND NOT ${mayUse}`),
    ],
  }),
  correctable({ entity: EquipmentLot, list: equipmentLots, sheet: equipmentLotSheet, rules: [knownCounty('countyId'), knownSchool('schoolId'), schoolOfCounty(), notGoneOver('schoolId'), ...equipmentRules] }),
  correctable({
    entity: ConstructionProject,
    list: constructionProjects,
    sheet: constructionProjectSheet,
    rules: [knownCounty('countyId'), knownSchool('schoolId'), schoolOfCounty(), buildingOfSchool, ...projectRules],
  }),
  correctable({ entity: SchoolBus, list: schoolBuses, sheet: schoolBusSheet, rules: [knownCounty('countyId'), knownSchool('schoolId'), schoolOfCounty(), notGoneOver('schoolId')] }),
  correctable({
    entity: Hazard,
    list: hazards,
    sheet: hazardSheet,
    countyDecides: { properties: ['summonedOn'], once: sql`t.summoned_on IS NOT NULL` },
    rules: [...openSchool('schoolId', sql`t.found_on`, ['foundOn']), buildingOfSchool, notToCome('foundOn'), notToCome('rectifiedOn'), notToCome('summonedOn')],
  }),
  correctable({ entity: SecurityAsset, list: securityAssets, sheet: securityAssetSheet, rules: [knownSchool('schoolId'), notGoneOver('schoolId')] }),
  correctable({ entity: DigitalService, list: digitalServices, sheet: digitalServiceSheet, rules: [knownSchool('schoolId'), notGoneOver('schoolId'), notToCome('connectedOn')] }),
  correctable({
    entity: HousingAssignment,
    list: housingAssignments,
    sheet: housingAssignmentSheet,
    rules: [
      knownTeacher('teacherId'),
      rule('INVALID_STATE', ['buildingId'], sql`EXISTS (SELECT FROM building b WHERE b.id = t.building_id AND NOT (b.kind = 'STAFF_HOUSING' AND b.state = 'IN_USE'))`),
      rule('INVALID_STATE', ['teacherId', 'startsOn'], sql`EXISTS (SELECT FROM staffing_published.teacher p WHERE p.id = t.teacher_id AND p.left_on <= t.starts_on)`),
    ],
  }),
];
