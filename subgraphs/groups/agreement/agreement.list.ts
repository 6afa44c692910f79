import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { DateFilter, DateScalar, defineList, IdFilter, orderEnum } from '../../kit';
import { inCounty } from '../foreign/in-county';
import { CooperationAgreement } from './agreement.entity';
import { CooperationArea } from './cooperation-area';

@InputType({ description: 'Conditions on cooperation agreements (合作办学协议筛选条件).' })
export class CooperationAgreementWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Outside partner (合作方).' })
  partner?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School that is party to it (学校).' })
  school?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Group that is party to it (集团).' })
  group?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county on whose side it was made (县区代码).' })
  countyCode?: string;

  @Field(() => CooperationArea, { nullable: true, description: 'What it is about, among other things (合作内容).' })
  area?: CooperationArea;

  @Field(() => DateFilter, { nullable: true, description: 'Day it was signed (签订日期).' })
  signedOn?: DateFilter;

  @Field(() => DateFilter, { nullable: true, description: 'First day it is no longer in force (到期日期, 不含当日): a window of days asks for those that expire in it.' })
  endsOn?: DateFilter;

  @Field(() => DateScalar, { nullable: true, description: 'No longer in force on this day; open-ended ones never are (在此日期前到期).' })
  expiringBefore?: string;
}

const area = (value: CooperationArea): Sql => sql`${value} = ANY(t.areas)`;
const expiringBefore = (day: string): Sql => sql`t.ends_on <= ${day}::date`;

export const agreementFilters = { countyCode: inCounty, area, expiringBefore };

export const agreements = defineList({
  name: 'CooperationAgreement',
  zh: '合作办学协议',
  entity: CooperationAgreement,
  where: CooperationAgreementWhere,
  order: orderEnum('CooperationAgreementOrder', { STARTS_ON: ['startsOn', '开始日期'], CODE: ['code', '编号'] }),
  dated: true,
  ends: ['endsOn', 'expiringBefore'],
  filters: agreementFilters,
});
