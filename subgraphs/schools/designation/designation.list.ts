import { Field, InputType } from 'type-graphql';
import { BooleanFilter, defineList, enumFilter, IdFilter, orderEnum, StringFilter, type EnumFilter } from '../../kit';
import { ofSchoolInCounty } from '../school/of-school';
import { DesignationLevel } from './designation-level';
import { Designation } from './designation.entity';

const DesignationLevelFilter = enumFilter('DesignationLevel', DesignationLevel);

@InputType({ description: 'Conditions on designations (称号筛选条件).' })
class DesignationWhere {
  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => StringFilter, { nullable: true, description: 'Name (称号名称).' })
  name?: StringFilter;

  @Field(() => DesignationLevelFilter, { nullable: true, description: 'Level (级别).' })
  level?: EnumFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it is only planned (是否为规划创建).' })
  planned?: BooleanFilter;
}

export const designations = defineList({
  name: 'Designation',
  zh: '称号',
  entity: Designation,
  where: DesignationWhere,
  order: orderEnum('DesignationOrder', { NAME: ['name', '称号名称'] }),
  filters: { countyCode: ofSchoolInCounty },
});
