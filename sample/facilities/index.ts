import type { SampleTable } from '../table';
import { buildings } from './buildings';
import { constructionProjects } from './construction-projects';
import { digitalServices } from './digital-services';
import { equipmentLots } from './equipment-lots';
import { hazards } from './hazards';
import { housingAssignments } from './housing-assignments';
import { roomBookings } from './room-bookings';
import { roomSharings } from './room-sharings';
import { rooms } from './rooms';
import { schoolBuses } from './school-buses';
import { securityAssets } from './security-assets';

export const facilityTables: readonly SampleTable[] = [
  buildings,
  rooms,
  roomSharings,
  roomBookings,
  equipmentLots,
  constructionProjects,
  schoolBuses,
  hazards,
  securityAssets,
  digitalServices,
  housingAssignments,
];
