import { Field, InputType } from 'type-graphql';
import { DateFilter, defineList, enumFilter, IdFilter, orderEnum, StringFilter, type EnumFilter } from '../../kit';
import { groupInCounty } from '../foreign/in-county';
import { JointActivityKind } from './joint-activity-kind';
import { JointActivity } from './joint-activity.entity';

const JointActivityKindFilter = enumFilter('JointActivityKind', JointActivityKind);

@InputType({ description: 'Conditions on joint activities (共享活动筛选条件).' })
export class JointActivityWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Group (集团).' })
  group?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county of the group (集团所属县区代码).' })
  countyCode?: string;

  @Field(() => JointActivityKindFilter, { nullable: true, description: 'Kind of activity (类别).' })
  kind?: EnumFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Title (名称).' })
  title?: StringFilter;

  @Field(() => DateFilter, { nullable: true, description: 'Day it was held (举办日期).' })
  heldOn?: DateFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School that hosted it (主办学校).' })
  hostSchool?: IdFilter;
}

export const jointActivityFilters = { countyCode: groupInCounty };

export const jointActivities = defineList({
  name: 'JointActivity',
  zh: '共享活动',
  entity: JointActivity,
  where: JointActivityWhere,
  order: orderEnum('JointActivityOrder', { HELD_ON: ['heldOn', '举办日期'], CODE: ['code', '编号'] }),
  filters: jointActivityFilters,
});
