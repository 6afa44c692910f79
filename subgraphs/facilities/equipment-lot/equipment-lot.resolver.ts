import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { codedListResolver, type Scope } from '../../kit';
import { CountyStub } from '../foreign/county/county.stub';
import { byId } from '../foreign/ids';
import { SchoolStub } from '../foreign/school/school.stub';
import { EquipmentLot } from './equipment-lot.entity';
import { equipmentLots, EquipmentLotWhere } from './equipment-lot.list';
import { EquipmentSummary, readEquipmentSummary } from './equipment-summary';

@Resolver(() => EquipmentLot)
export class EquipmentLotResolver extends codedListResolver(equipmentLots, { one: 'equipmentLot', many: 'equipmentLots' }) {
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that has it (学校); null when only the county is known.' })
  school(@Root() lot: EquipmentLot): SchoolStub | null {
    return byId(lot.schoolId);
  }

  @FieldResolver(() => CountyStub, { nullable: true, description: 'The county it is in (县区).' })
  county(@Root() lot: EquipmentLot): CountyStub | null {
    return byId(lot.countyId);
  }

  @Query(() => [EquipmentSummary], { description: 'Quantities by kind and unit over all lots that meet the conditions (设备统计).' })
  equipmentSummary(
    @Arg('where', () => EquipmentLotWhere, { nullable: true, description: 'Only lots that meet all of these (筛选条件).' }) where: EquipmentLotWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<EquipmentSummary[]> {
    return readEquipmentSummary(scope, where);
  }
}
