import { Field, InputType } from 'type-graphql';
import { BooleanFilter, DateFilter, defineList, IdFilter, orderEnum, StringFilter } from '../../kit';
import { ofSchoolInCounty } from '../foreign/school/of-school';
import { DigitalService } from './digital-service.entity';

@InputType({ description: 'Conditions on digital services (智慧校园筛选条件).' })
class DigitalServiceWhere {
  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => StringFilter, { nullable: true, description: 'Platform (平台).' })
  platform?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Service of the platform (应用).' })
  service?: StringFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether the school is connected (是否接入).' })
  connected?: BooleanFilter;

  @Field(() => DateFilter, { nullable: true, description: 'Day it was connected (接入日期).' })
  connectedOn?: DateFilter;
}

export const digitalServices = defineList({
  name: 'DigitalService',
  zh: '智慧校园应用',
  entity: DigitalService,
  where: DigitalServiceWhere,
  order: orderEnum('DigitalServiceOrder', { CODE: ['code', '编号'] }),
  filters: { countyCode: ofSchoolInCounty },
});
