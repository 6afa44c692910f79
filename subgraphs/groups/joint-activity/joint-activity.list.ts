import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { DateFilter, defineList, enumFilter, IdFilter, orderEnum, StringFilter, type EnumFilter } from '../../kit';
import { groupInCounty, schoolInCounty } from '../foreign/in-county';
import { JointActivityKind } from './joint-activity-kind';
import { JointActivity } from './joint-activity.entity';

const JointActivityKindFilter = enumFilter('JointActivityKind', JointActivityKind);

@InputType({ description: 'Conditions on joint activities (共享活动筛选条件).' })
export class JointActivityWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Group (集团).' })
  group?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Support pairing (对口帮扶).' })
  pairing?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county of the group, or of the school that is helped (集团或受援校所属县区代码).' })
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

const pairingInCounty = schoolInCounty(sql`p.supported_id`);

export const jointActivityFilters = {
  countyCode: (code: string) => sql`(${groupInCounty(code)} OR t.pairing_id IN (SELECT p.id FROM support_pairing p WHERE ${pairingInCounty(code)}))`,
};

export const jointActivities = defineList({
  name: 'JointActivity',
  zh: '共享活动',
  entity: JointActivity,
  where: JointActivityWhere,
  order: orderEnum('JointActivityOrder', { HELD_ON: ['heldOn', '举办日期'], CODE: ['code', '编号'] }),
  filters: jointActivityFilters,
});
