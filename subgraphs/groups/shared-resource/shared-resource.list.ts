import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { defineList, enumFilter, IdFilter, orderEnum, StringFilter, type EnumFilter } from '../../kit';
import { schoolInCounty } from '../foreign/in-county';
import { SharedResourceKind } from './shared-resource-kind';
import { SharedResource } from './shared-resource.entity';

const SharedResourceKindFilter = enumFilter('SharedResourceKind', SharedResourceKind);

@InputType({ description: 'Conditions on shared resources (共享资源筛选条件).' })
class SharedResourceWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Group it is shared with (集团).' })
  group?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School that owns it (所属学校).' })
  owner?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county its owner lies in (所属学校所在县区代码).' })
  countyCode?: string;

  @Field(() => SharedResourceKindFilter, { nullable: true, description: 'Kind of resource (类别).' })
  kind?: EnumFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Title (名称).' })
  title?: StringFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether a school other than its owner uses it (是否被他校使用).' })
  usedByOthers?: boolean;
}

const usedByOthers = (wanted: boolean): Sql =>
  sql`EXISTS (SELECT FROM resource_consumer c WHERE c.resource_id = t.id AND c.school_id <> t.owner_id) = ${wanted}`;

export const sharedResources = defineList({
  name: 'SharedResource',
  zh: '共享资源',
  entity: SharedResource,
  where: SharedResourceWhere,
  order: orderEnum('SharedResourceOrder', { CODE: ['code', '编号'], TITLE: ['title', '名称'] }),
  filters: { countyCode: schoolInCounty(sql`t.owner_id`), usedByOthers },
});
