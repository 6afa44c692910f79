import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { conditionOn, DateFilter, DateScalar, defineList, IdFilter, orderEnum, type EnumFilter, type FilterRules } from '../../../kit';
import { servingOn } from '../../../network/serving';
import { teachersOfCounty } from '../../teacher/established';
import { headsOn } from '../heads-on';
import { PrincipalGradeFilter } from './principal-grade';
import { PrincipalRank } from './principal-rank.entity';

@InputType({ description: 'Conditions on ranks of principals (校长职级筛选条件).' })
export class PrincipalRankWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Principal (校长).' })
  teacher?: IdFilter;

  @Field(() => PrincipalGradeFilter, { nullable: true, description: 'Grade (职级).' })
  grade?: EnumFilter;

  @Field(() => DateFilter, { nullable: true, description: 'Day from which it holds (认定日期).' })
  grantedOn?: DateFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county whose establishment the principal is on today (县区代码).' })
  countyCode?: string;

  @Field(() => IdFilter, { nullable: true, description: 'School the principal serves today (任职学校).' })
  servingSchool?: IdFilter;

  @Field(() => DateScalar, { nullable: true, description: 'Only the one that holds on this day: the last by then, of who heads a school then (该日有效).' })
  heldOn?: string;
}

export const principalRankFilters = {
  countyCode: (code: string, today: string): Sql => sql`t.teacher_id IN ${teachersOfCounty(code, today)}`,
  servingSchool: (filter: IdFilter, today: string): Sql => sql`t.teacher_id IN (SELECT p.teacher_id FROM ${servingOn(today)} AS p
    WHERE ${conditionOn('servingSchool', { sql: sql`p.school_id`, type: 'uuid' }, filter)})`,
  heldOn: (day: string): Sql => sql`(t.granted_on <= ${day}::date AND t.teacher_id IN (SELECT h.teacher_id FROM ${headsOn(day)} AS h)
    AND NOT EXISTS (SELECT FROM principal_rank n WHERE n.teacher_id = t.teacher_id AND n.granted_on > t.granted_on AND n.granted_on <= ${day}::date))`,
} satisfies FilterRules;

export const principalRanks = defineList({
  name: 'PrincipalRank',
  zh: '校长职级',
  entity: PrincipalRank,
  where: PrincipalRankWhere,
  order: orderEnum('PrincipalRankOrder', { GRANTED_ON: ['grantedOn', '认定日期'] }),
  filters: principalRankFilters,
});
