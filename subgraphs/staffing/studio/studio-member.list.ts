import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { conditionOn, defineList, IdFilter, orderEnum, type FilterRules } from '../../kit';
import { servingOn } from '../../network/serving';
import { schoolsOfCounty } from '../in-county';
import { StudioMember } from './studio-member.entity';

@InputType({ description: 'Conditions on studio members (工作室成员筛选条件).' })
export class StudioMemberWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Studio (工作室).' })
  studio?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Teacher (教师).' })
  teacher?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School the member serves today (成员任职学校).' })
  servingSchool?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county of the host school of the studio (挂牌学校所在县区代码).' })
  countyCode?: string;
}

export const studioMemberFilters = {
  servingSchool: (filter: IdFilter, today: string): Sql => sql`t.teacher_id IN (SELECT p.teacher_id FROM ${servingOn(today)} AS p
    WHERE ${conditionOn('servingSchool', { sql: sql`p.school_id`, type: 'uuid' }, filter)})`,
  countyCode: (code: string): Sql => sql`t.studio_id IN (SELECT o.id FROM studio o WHERE o.host_school_id IN ${schoolsOfCounty(code)})`,
} satisfies FilterRules;

export const studioMembers = defineList({
  name: 'StudioMember',
  zh: '工作室成员',
  entity: StudioMember,
  where: StudioMemberWhere,
  order: orderEnum('StudioMemberOrder', { STARTS_ON: ['startsOn', '开始日期'] }),
  dated: true,
  filters: studioMemberFilters,
});
