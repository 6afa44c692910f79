import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { defineList, IdFilter, orderEnum } from '../../../kit';
import { InspectorAssignment } from './inspector-assignment.entity';

@InputType({ description: 'Conditions on which inspector answers for which school (责任督学挂牌筛选条件).' })
class InspectorAssignmentWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Inspector (督学).' })
  inspector?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county of the inspector (县区代码).' })
  countyCode?: string;
}

export const inspectorAssignments = defineList({
  name: 'InspectorAssignment',
  zh: '责任督学挂牌',
  entity: InspectorAssignment,
  where: InspectorAssignmentWhere,
  dated: true,
  order: orderEnum('InspectorAssignmentOrder', { STARTS_ON: ['startsOn', '开始日期'] }),
  filters: {
    countyCode: (code: string) => sql`t.inspector_id IN (SELECT i.id FROM inspector i JOIN schools_published.county c ON c.id = i.county_id WHERE c.code = ${code})`,
  },
});
