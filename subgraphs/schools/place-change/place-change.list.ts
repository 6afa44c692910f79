import { Field, InputType } from 'type-graphql';
import { defineList, enumFilter, IdFilter, IntFilter, orderEnum, type EnumFilter } from '../../kit';
import { ofSchoolInCounty } from '../school/of-school';
import { PlaceChangeStatus } from './place-change-status';
import { PlaceChange } from './place-change.entity';

const PlaceChangeStatusFilter = enumFilter('PlaceChangeStatus', PlaceChangeStatus);

@InputType({ description: 'Conditions on changes of places (学位变动筛选条件).' })
export class PlaceChangeWhere {
  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => PlaceChangeStatusFilter, { nullable: true, description: 'Planned or done (状态).' })
  status?: EnumFilter;

  @Field(() => IntFilter, { nullable: true, description: 'First year (起始年份).' })
  startYear?: IntFilter;

  @Field(() => IntFilter, { nullable: true, description: 'Last year (终止年份).' })
  endYear?: IntFilter;
}

export const placeChangeFilters = { countyCode: ofSchoolInCounty };

export const placeChanges = defineList({
  name: 'PlaceChange',
  zh: '学位变动',
  entity: PlaceChange,
  where: PlaceChangeWhere,
  order: orderEnum('PlaceChangeOrder', { CODE: ['code', '编号'], START_YEAR: ['startYear', '起始年份'] }),
  filters: placeChangeFilters,
});
