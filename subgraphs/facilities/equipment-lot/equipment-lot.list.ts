import { Field, InputType } from 'type-graphql';
import { defineList, enumFilter, IdFilter, IntFilter, orderEnum, StringFilter, type EnumFilter } from '../../kit';
import { inCounty } from '../foreign/county/in-county';
import { ofSchoolInTownship } from '../foreign/school/of-school';
import { EquipmentLot } from './equipment-lot.entity';
import { EquipmentKind, EquipmentUnit } from './equipment.enums';

const EquipmentKindFilter = enumFilter('EquipmentKind', EquipmentKind);
const EquipmentUnitFilter = enumFilter('EquipmentUnit', EquipmentUnit);

@InputType({ description: 'Conditions on equipment (设备筛选条件).' })
export class EquipmentLotWhere {
  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'County (县区).' })
  county?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => String, { nullable: true, description: 'Code of the township (乡镇代码).' })
  townshipCode?: string;

  @Field(() => EquipmentKindFilter, { nullable: true, description: 'Kind of equipment (设备类别).' })
  kind?: EnumFilter;

  @Field(() => EquipmentUnitFilter, { nullable: true, description: 'Unit (计量单位).' })
  unit?: EnumFilter;

  @Field(() => IntFilter, { nullable: true, description: 'Year of purchase (购置年份).' })
  year?: IntFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Programme that paid (资金项目).' })
  programme?: StringFilter;
}

export const equipmentLotFilters = { countyCode: inCounty, townshipCode: ofSchoolInTownship };

export const equipmentLots = defineList({
  name: 'EquipmentLot',
  zh: '设备',
  entity: EquipmentLot,
  where: EquipmentLotWhere,
  order: orderEnum('EquipmentLotOrder', { CODE: ['code', '编号'] }),
  filters: equipmentLotFilters,
});
