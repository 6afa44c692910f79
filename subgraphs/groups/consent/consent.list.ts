import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { defineList, enumFilter, IdFilter, orderEnum, type EnumFilter } from '../../kit';
import { schoolInCounty } from '../foreign/in-county';
import { ConsentScope } from './consent-scope';
import { DataSharingConsent } from './consent.entity';

const ConsentScopeFilter = enumFilter('ConsentScope', ConsentScope);

@InputType({ description: 'Conditions on consents to share data (数据共享同意筛选条件).' })
class DataSharingConsentWhere {
  @Field(() => IdFilter, { nullable: true, description: 'School that consents (学校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county the school lies in (学校所在县区代码).' })
  countyCode?: string;

  @Field(() => IdFilter, { nullable: true, description: 'Group that may see the data (集团).' })
  group?: IdFilter;

  @Field(() => ConsentScopeFilter, { nullable: true, description: 'Which data (共享范围).' })
  scope?: EnumFilter;
}

export const consents = defineList({
  name: 'DataSharingConsent',
  zh: '数据共享同意',
  entity: DataSharingConsent,
  where: DataSharingConsentWhere,
  order: orderEnum('DataSharingConsentOrder', { STARTS_ON: ['startsOn', '开始日期'] }),
  dated: true,
  filters: { countyCode: schoolInCounty(sql`t.school_id`) },
});
