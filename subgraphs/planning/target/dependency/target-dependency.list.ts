import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { defineList, IdFilter, orderEnum, StringFilter } from '../../../kit';
import { TargetDependency } from './target-dependency.entity';

@InputType({ description: 'Conditions on what targets depend on (目标责任单位筛选条件).' })
class TargetDependencyWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Code (责任编号).' })
  code?: StringFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Target (目标).' })
  target?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School it depends on (责任学校).' })
  school?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Group it depends on (责任集团).' })
  group?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county whose target it is (县区代码).' })
  countyCode?: string;
}

export const targetDependencies = defineList({
  name: 'TargetDependency',
  zh: '目标责任单位',
  entity: TargetDependency,
  where: TargetDependencyWhere,
  order: orderEnum('TargetDependencyOrder', { CODE: ['code', '责任编号'] }),
  filters: {
    countyCode: (code: string) => sql`t.target_id IN (SELECT g.id FROM target g JOIN schools_published.county c ON c.id = g.county_id WHERE c.code = ${code})`,
  },
});
