import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { BooleanFilter, DateFilter, DateScalar, defineList, IdFilter, orderEnum, StringFilter } from '../../kit';
import { inCounty } from '../foreign/county/in-county';
import { SchoolBus } from './school-bus.entity';

@InputType({ description: 'Conditions on school buses (校车筛选条件).' })
class SchoolBusWhere {
  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'County (县区).' })
  county?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => StringFilter, { nullable: true, description: 'Route, e.g. a village it must name (线路).' })
  route?: StringFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it is tracked (是否安装GPS).' })
  positioned?: BooleanFilter;

  @Field(() => DateFilter, { nullable: true, description: 'Last day its check is valid (检验有效期至).' })
  checkedUntil?: DateFilter;

  @Field(() => DateScalar, { nullable: true, description: 'Only buses without a valid check on this day, unreported ones included (在该日检验已过期).' })
  checkOverdueOn?: string;
}

const checkOverdueOn = (day: string): Sql => sql`(t.checked_until IS NULL OR t.checked_until < ${day}::date)`;

export const schoolBuses = defineList({
  name: 'SchoolBus',
  zh: '校车',
  entity: SchoolBus,
  where: SchoolBusWhere,
  order: orderEnum('SchoolBusOrder', { CODE: ['code', '编号'] }),
  filters: { countyCode: inCounty, checkOverdueOn },
});
