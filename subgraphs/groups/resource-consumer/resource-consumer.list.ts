import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { defineList, IdFilter, orderEnum } from '../../kit';
import { schoolInCounty } from '../foreign/in-county';
import { ResourceConsumer } from './resource-consumer.entity';

@InputType({ description: 'Conditions on the use of shared resources (资源使用筛选条件).' })
class ResourceConsumerWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Shared resource (共享资源).' })
  resource?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School that uses it (使用校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county the school lies in (学校所在县区代码).' })
  countyCode?: string;
}

export const resourceConsumers = defineList({
  name: 'ResourceConsumer',
  zh: '资源使用校',
  entity: ResourceConsumer,
  where: ResourceConsumerWhere,
  // Ids grow with time, so this is the order in which use was recorded.
  order: orderEnum('ResourceConsumerOrder', { RECORDED: ['id', '登记先后'] }),
  filters: { countyCode: schoolInCounty(sql`t.school_id`) },
});
