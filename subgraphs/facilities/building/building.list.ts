import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { DateScalar, defineList, enumFilter, IdFilter, orderEnum, StringFilter, type EnumFilter } from '../../kit';
import { ofSchoolClosedBy, ofSchoolInCounty, ofSchoolInTownship } from '../foreign/school/of-school';
import { Building } from './building.entity';
import { BuildingKind, BuildingState } from './building.enums';

const BuildingKindFilter = enumFilter('BuildingKind', BuildingKind);
const BuildingStateFilter = enumFilter('BuildingState', BuildingState);

@InputType({ description: 'Conditions on school buildings (校舍筛选条件).' })
export class BuildingWhere {
  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => String, { nullable: true, description: 'Code of the township (乡镇代码).' })
  townshipCode?: string;

  @Field(() => StringFilter, { nullable: true, description: 'Name (名称).' })
  name?: StringFilter;

  @Field(() => BuildingKindFilter, { nullable: true, description: 'Kind of building (校舍类别).' })
  kind?: EnumFilter;

  @Field(() => BuildingStateFilter, { nullable: true, description: 'Whether it is used (校舍状态).' })
  state?: EnumFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether another use is known for it (闲置校舍是否已利用).' })
  reused?: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Only buildings of schools that had closed by this day (学校在该日前已撤并).' })
  schoolClosedBy?: string;
}

const reused = (wanted: boolean): Sql => (wanted ? sql`t.reuse IS NOT NULL` : sql`t.reuse IS NULL`);

export const buildingFilters = { countyCode: ofSchoolInCounty, townshipCode: ofSchoolInTownship, reused, schoolClosedBy: ofSchoolClosedBy };

export const buildings = defineList({
  name: 'Building',
  zh: '校舍',
  entity: Building,
  where: BuildingWhere,
  order: orderEnum('BuildingOrder', { CODE: ['code', '编号'], NAME: ['name', '名称'] }),
  filters: buildingFilters,
});
