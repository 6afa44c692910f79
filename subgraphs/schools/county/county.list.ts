import { Field, InputType } from 'type-graphql';
import { DateFilter, defineList, orderEnum, StringFilter } from '../../kit';
import { County } from './county.entity';

@InputType({ description: 'Conditions on counties (县区筛选条件).' })
class CountyWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Division code (行政区划代码).' })
  code?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Name (名称).' })
  name?: StringFilter;

  @Field(() => DateFilter, { nullable: true, description: 'First day it is no longer there (撤销日期); `isNull: true` for those that are.' })
  endedOn?: DateFilter;
}

export const counties = defineList({
  name: 'County',
  zh: '县区',
  entity: County,
  where: CountyWhere,
  order: orderEnum('CountyOrder', { CODE: ['code', '代码'], NAME: ['name', '名称'] }),
});
