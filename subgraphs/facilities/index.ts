import { type SubgraphDefinition } from '../kit';
import { Building } from './building/building.entity';
import { buildingSheet } from './building/building.sheet';
import { ConstructionProject } from './construction-project/construction-project.entity';
import { constructionProjectSheet } from './construction-project/construction-project.sheet';
import { DigitalService } from './digital-service/digital-service.entity';
import { digitalServiceSheet } from './digital-service/digital-service.sheet';
import { EquipmentLot } from './equipment-lot/equipment-lot.entity';
import { equipmentLotSheet } from './equipment-lot/equipment-lot.sheet';
import { Hazard } from './hazard/hazard.entity';
import { hazardSheet } from './hazard/hazard.sheet';
import { BuildingsAndRooms1764000004000 } from './migrations/1764000004000-buildings-and-rooms';
import { EquipmentProjectsAndSafety1764000004010 } from './migrations/1764000004010-equipment-projects-and-safety';
import { PublishedFacilities1764000004100 } from './published/1764000004100-published-facilities';
import { RoomBooking } from './room-booking/room-booking.entity';
import { roomBookingSheet } from './room-booking/room-booking.sheet';
import { RoomSharing } from './room-sharing/room-sharing.entity';
import { roomSharingSheet } from './room-sharing/room-sharing.sheet';
import { Room } from './room/room.entity';
import { roomSheet } from './room/room.sheet';
import { SchoolBus } from './school-bus/school-bus.entity';
import { schoolBusSheet } from './school-bus/school-bus.sheet';
import { SecurityAsset } from './security-asset/security-asset.entity';
import { securityAssetSheet } from './security-asset/security-asset.sheet';

/** What schools have: buildings, rooms and who may use them, equipment, projects, buses, safety and digital services. */
export const facilitiesSubgraph: SubgraphDefinition = {
  name: 'facilities',
  entities: [
    Building, Room, RoomSharing, RoomBooking, EquipmentLot, ConstructionProject, SchoolBus, Hazard, SecurityAsset, DigitalService,
  ],
  resolvers: [],
  references: [],
  migrations: [BuildingsAndRooms1764000004000, EquipmentProjectsAndSafety1764000004010, PublishedFacilities1764000004100],
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
  ],
};
