import { Field, InputType } from 'type-graphql';
import { DateFilter, defineList, enumFilter, IdFilter, orderEnum, StringFilter, type EnumFilter } from '../../kit';
import { inCounty } from '../county/in-county';
import { TownshipKind } from './township-kind';
import { Township } from './township.entity';

const TownshipKindFilter = enumFilter('TownshipKind', TownshipKind);

@InputType({ description: 'Conditions on townships (乡镇筛选条件).' })
class TownshipWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Division code (行政区划代码).' })
  code?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Name (名称).' })
  name?: StringFilter;

  @Field(() => DateFilter, { nullable: true, description: 'First day it is no longer there (撤销日期); `isNull: true` for those that are.' })
  endedOn?: DateFilter;

  @Field(() => TownshipKindFilter, { nullable: true, description: 'Kind of division (类别).' })
  kind?: EnumFilter;

  @Field(() => IdFilter, { nullable: true, description: 'County (县区).' })
  county?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;
}

export const townships = defineList({
  name: 'Township',
  zh: '乡镇',
  entity: Township,
  where: TownshipWhere,
  order: orderEnum('TownshipOrder', { CODE: ['code', '代码'], NAME: ['name', '名称'] }),
  filters: { countyCode: inCounty },
});
