import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { conditionOn, DateFilter, defineList, IdFilter, orderEnum, StringFilter, type EnumFilter } from '../../../kit';
import { servingOn } from '../../../network/serving';
import { yesOrNo } from '../../places';
import { teachersOfCounty } from '../../teacher/established';
import { PortfolioItemKindFilter } from './portfolio-item-kind';
import { PortfolioItem } from './portfolio-item.entity';

@InputType({ description: 'Conditions on items of performance portfolios (校长业绩档案筛选条件).' })
class PortfolioItemWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Code (编号).' })
  code?: StringFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Principal (校长).' })
  teacher?: IdFilter;

  @Field(() => PortfolioItemKindFilter, { nullable: true, description: 'What it is about (业绩类别).' })
  kind?: EnumFilter;

  @Field(() => DateFilter, { nullable: true, description: 'Day it happened (日期).' })
  happenedOn?: DateFilter;

  @Field(() => StringFilter, { nullable: true, description: 'What happened (内容).' })
  text?: StringFilter;

  @Field(() => Boolean, { nullable: true, description: 'True for those withdrawn, false for those that count; both when left out (是否已撤回).' })
  withdrawn?: boolean;

  @Field(() => String, { nullable: true, description: 'Code of the county whose establishment the principal is on today (县区代码).' })
  countyCode?: string;

  @Field(() => IdFilter, { nullable: true, description: 'School the principal serves today (任职学校).' })
  servingSchool?: IdFilter;
}

export const portfolioItems = defineList({
  name: 'PortfolioItem',
  zh: '校长业绩档案',
  entity: PortfolioItem,
  where: PortfolioItemWhere,
  order: orderEnum('PortfolioItemOrder', { HAPPENED_ON: ['happenedOn', '日期'], CODE: ['code', '编号'] }),
  filters: {
    withdrawn: yesOrNo(sql`t.withdrawn_on IS NOT NULL`),
    countyCode: (code: string, today: string): Sql => sql`t.teacher_id IN ${teachersOfCounty(code, today)}`,
    servingSchool: (filter: IdFilter, today: string): Sql => sql`t.teacher_id IN (SELECT p.teacher_id FROM ${servingOn(today)} AS p
      WHERE ${conditionOn('servingSchool', { sql: sql`p.school_id`, type: 'uuid' }, filter)})`,
  },
});
