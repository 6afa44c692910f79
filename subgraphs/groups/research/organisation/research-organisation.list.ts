import { Field, InputType } from 'type-graphql';
import { defineList, IdFilter, orderEnum, StringFilter, type EnumFilter } from '../../../kit';
import { inCounty } from '../../foreign/in-county';
import { ResearchLevelFilter } from './research-level';
import { ResearchOrganisation } from './research-organisation.entity';

@InputType({ description: 'Conditions on research organisations (教研组织筛选条件).' })
class ResearchOrganisationWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Code (编号).' })
  code?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Name (名称).' })
  name?: StringFilter;

  @Field(() => ResearchLevelFilter, { nullable: true, description: 'Level of the research network (教研层级).' })
  level?: EnumFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => IdFilter, { nullable: true, description: 'Group whose organisation it is (集团).' })
  group?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School whose organisation it is (学校).' })
  school?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Organisation one level up (上级教研组织).' })
  parent?: IdFilter;
}

export const researchOrganisations = defineList({
  name: 'ResearchOrganisation',
  zh: '教研组织',
  entity: ResearchOrganisation,
  where: ResearchOrganisationWhere,
  order: orderEnum('ResearchOrganisationOrder', { CODE: ['code', '编号'], NAME: ['name', '名称'] }),
  dated: true,
  filters: { countyCode: inCounty },
});
