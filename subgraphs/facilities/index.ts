import { TownshipStub } from './foreign/township/township.stub';
import { HazardDeadlinesUnknown1764500037000 } from './migrations/1764500037000-hazard-deadlines-unknown';
import { FacilitiesChangesWrittenByOwner1764500036030 } from './migrations/1764500036030-facilities-changes-written-by-owner';
import { FacilitiesForgetNames1764500034020 } from './migrations/1764500034020-facilities-forget-names';
import { FacilitiesStrikeEverySpelling1764500039020 } from './migrations/1764500039020-facilities-strike-every-spelling';
import { FacilitiesNumbersInNames1764500031020 } from './migrations/1764500031020-facilities-numbers-in-names';
import { FacilitiesTellOnce1764500030130 } from './migrations/1764500030130-facilities-tell-once';
import { ProjectsNotAcceptedFollow1764500028010 } from './migrations/1764500028010-projects-not-accepted-follow';
import { FacilitiesFollowTownships1764500023040 } from './migrations/1764500023040-facilities-follow-townships';
import { FacilitiesNames1764500002020 } from './migrations/1764500002020-facilities-names';
import { ownReference, stubReference, type SubgraphDefinition } from '../kit';
import { facilitiesAccess } from './access';
import { Building } from './building/building.entity';
import { BuildingResolver } from './building/building.resolver';
import { buildingSheet } from './building/building.sheet';
import { ChangeProject } from './construction-project/change/project.mutation';
import { ConstructionProject } from './construction-project/construction-project.entity';
import { ConstructionProjectResolver } from './construction-project/construction-project.resolver';
import { constructionProjectSheet } from './construction-project/construction-project.sheet';
import { facilitiesConstraints } from './constraints';
import { DigitalService } from './digital-service/digital-service.entity';
import { DigitalServiceResolver } from './digital-service/digital-service.resolver';
import { digitalServiceSheet } from './digital-service/digital-service.sheet';
import { ChangeEquipment } from './equipment-lot/change/equipment.mutation';
import { EquipmentLot } from './equipment-lot/equipment-lot.entity';
import { EquipmentLotResolver } from './equipment-lot/equipment-lot.resolver';
import { equipmentLotSheet } from './equipment-lot/equipment-lot.sheet';
import { CountyStub } from './foreign/county/county.stub';
import { EducationGroupFieldsResolver } from './foreign/education-group/education-group.resolver';
import { EducationGroupStub } from './foreign/education-group/education-group.stub';
import { SchoolEquipmentResolver } from './foreign/school/facilities/school-equipment.resolver';
import { SchoolFacilitiesResolver } from './foreign/school/facilities/school-facilities.resolver';
import { SchoolGapResolver } from './foreign/school/gaps/school-gap.resolver';
import { PublishedSchool } from './foreign/school/published-school.entity';
import { SchoolFieldsResolver } from './foreign/school/school.resolver';
import { SchoolStub } from './foreign/school/school.stub';
import { ChangeHazard } from './hazard/change/hazard.mutation';
import { Hazard } from './hazard/hazard.entity';
import { HazardResolver } from './hazard/hazard.resolver';
import { hazardSheet } from './hazard/hazard.sheet';
import { PublishedTeacher } from './foreign/teacher/published-teacher.entity';
import { TeacherStub } from './foreign/teacher/teacher.stub';
import { housingEntities, housingReferences, housingResolvers, housingSheets } from './housing';
import { FacilitiesUndoneInTurn1764500007230 } from './migrations/1764500007230-facilities-undone-in-turn';
import { FacilitiesFollow1764500007030 } from './migrations/1764500007030-facilities-follow';
import { Housing1764400003300 } from './migrations/1764400003300-housing';
import { BuildingsAndRooms1764000004000 } from './migrations/1764000004000-buildings-and-rooms';
import { EquipmentProjectsAndSafety1764000004010 } from './migrations/1764000004010-equipment-projects-and-safety';
import { FacilitiesRules1764200000040 } from './migrations/1764200000040-facilities-rules';
import { PublishedFacilities1764000004100 } from './published/1764000004100-published-facilities';
import { PublishedOpenings1764400000310 } from './published/1764400000310-published-openings';
import { PublishedBuildings1764400000300 } from './published/1764400000300-published-buildings';
import { PublishedProjectsAndDefences1764400002130 } from './published/1764400002130-published-projects-and-defences';
import { BookRoom } from './room-booking/change/book-room.mutation';
import { RoomBooking } from './room-booking/room-booking.entity';
import { RoomBookingResolver } from './room-booking/room-booking.resolver';
import { roomBookingSheet } from './room-booking/room-booking.sheet';
import { OpenRoomToGroup } from './room-sharing/change/open-room.mutation';
import { RoomSharing } from './room-sharing/room-sharing.entity';
import { RoomSharingResolver } from './room-sharing/room-sharing.resolver';
import { roomSharingSheet } from './room-sharing/room-sharing.sheet';
import { Room } from './room/room.entity';
import { RoomResolver } from './room/room.resolver';
import { roomSheet } from './room/room.sheet';
import { SchoolBus } from './school-bus/school-bus.entity';
import { SchoolBusResolver } from './school-bus/school-bus.resolver';
import { schoolBusSheet } from './school-bus/school-bus.sheet';
import { SecurityAsset } from './security-asset/security-asset.entity';
import { SecurityAssetResolver } from './security-asset/security-asset.resolver';
import { securityAssetSheet } from './security-asset/security-asset.sheet';
import { FacilitiesChanges1764100000000 } from './migrations/1764100000000-facilities-changes';
import { facilitiesCorrections } from './corrections';
import { facilitiesGuards } from './guards';
import { FacilitiesChangeReasons1764500008000 } from './migrations/1764500008000-facilities-change-reasons';

/** What schools have: buildings, rooms and who may use them, equipment, projects, buses, safety and digital services. */
export const facilitiesSubgraph: SubgraphDefinition = {
  name: 'facilities',
  entities: [
    Building,
    Room,
    RoomSharing,
    RoomBooking,
    EquipmentLot,
    ConstructionProject,
    SchoolBus,
    Hazard,
    SecurityAsset,
    DigitalService,
    ...housingEntities,
    PublishedSchool,
    PublishedTeacher,
  ],
  resolvers: [
    BuildingResolver,
    RoomResolver,
    RoomSharingResolver,
    OpenRoomToGroup,
    RoomBookingResolver,
    BookRoom,
    EquipmentLotResolver,
    ChangeEquipment,
    ConstructionProjectResolver,
    ChangeProject,
    SchoolBusResolver,
    HazardResolver,
    ChangeHazard,
    SecurityAssetResolver,
    DigitalServiceResolver,
    ...housingResolvers,
    SchoolFieldsResolver,
    SchoolFacilitiesResolver,
    SchoolEquipmentResolver,
    SchoolGapResolver,
    EducationGroupFieldsResolver,
  ],
  references: [
    ownReference('Building', Building),
    ownReference('Room', Room),
    ownReference('RoomSharing', RoomSharing),
    ownReference('RoomBooking', RoomBooking),
    ownReference('EquipmentLot', EquipmentLot),
    ownReference('ConstructionProject', ConstructionProject),
    ownReference('SchoolBus', SchoolBus),
    ownReference('Hazard', Hazard),
    ownReference('SecurityAsset', SecurityAsset),
    ownReference('DigitalService', DigitalService),
    ...housingReferences,
    stubReference('School', SchoolStub),
    stubReference('County', CountyStub),
    stubReference('Township', TownshipStub),
    stubReference('EducationGroup', EducationGroupStub),
    stubReference('Teacher', TeacherStub),
  ],
  constraints: facilitiesConstraints,
  access: facilitiesAccess,
  corrections: facilitiesCorrections,
  guards: facilitiesGuards,
  migrations: [BuildingsAndRooms1764000004000, EquipmentProjectsAndSafety1764000004010, PublishedFacilities1764000004100, FacilitiesChanges1764100000000, FacilitiesRules1764200000040, PublishedBuildings1764400000300, PublishedOpenings1764400000310, PublishedProjectsAndDefences1764400002130, Housing1764400003300, FacilitiesFollow1764500007030, FacilitiesUndoneInTurn1764500007230, FacilitiesChangeReasons1764500008000, FacilitiesNames1764500002020, FacilitiesFollowTownships1764500023040, ProjectsNotAcceptedFollow1764500028010, FacilitiesNumbersInNames1764500031020, FacilitiesForgetNames1764500034020, FacilitiesTellOnce1764500030130, FacilitiesChangesWrittenByOwner1764500036030, HazardDeadlinesUnknown1764500037000, FacilitiesStrikeEverySpelling1764500039020],
  sheets: [
    buildingSheet,
    roomSheet,
    roomSharingSheet,
    roomBookingSheet,
    equipmentLotSheet,
    constructionProjectSheet,
    schoolBusSheet,
    hazardSheet,
    securityAssetSheet,
    digitalServiceSheet,
    ...housingSheets,
  ],
};
