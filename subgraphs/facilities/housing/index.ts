import { ownReference, type SubgraphDefinition } from '../../kit';
import { ChangeHousingPlaces } from '../building/change/housing-places.mutation';
import { ChangeHousing } from './change/housing.mutation';
import { BuildingHousingResolver, TeacherHousingResolver } from './housed.resolver';
import { HousingAssignment } from './housing-assignment.entity';
import { HousingAssignmentResolver } from './housing-assignment.resolver';
import { housingAssignmentSheet } from './housing-assignment.sheet';
import { WithoutHousingResolver } from './without-housing.resolver';

/** What the subgraph takes in for the housing of staff. */
export const housingEntities: SubgraphDefinition['entities'] = [HousingAssignment];
export const housingResolvers: SubgraphDefinition['resolvers'] = [HousingAssignmentResolver, ChangeHousing, ChangeHousingPlaces, BuildingHousingResolver, TeacherHousingResolver, WithoutHousingResolver];
export const housingReferences: SubgraphDefinition['references'] = [ownReference('HousingAssignment', HousingAssignment)];
export const housingSheets: SubgraphDefinition['sheets'] = [housingAssignmentSheet];
