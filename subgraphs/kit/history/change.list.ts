import { Field, InputType } from 'type-graphql';
import { defineList } from '../read/connection/list';
import { orderEnum } from '../read/connection/order';
import { DateTimeFilter, StringFilter } from '../read/filter/operators';
import { Change } from './change.entity';

@InputType({ description: 'Conditions on changes (变更记录筛选条件).' })
class ChangeWhere {
  @Field(() => StringFilter, { nullable: true, description: 'The mutation that made them (操作).' })
  operation?: StringFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When (时间).' })
  at?: DateTimeFilter;
}

export const changes = defineList({
  name: 'Change',
  zh: '变更记录',
  entity: Change,
  shareable: true,
  where: ChangeWhere,
  order: orderEnum('ChangeOrder', { AT: ['at', '时间'] }),
});
