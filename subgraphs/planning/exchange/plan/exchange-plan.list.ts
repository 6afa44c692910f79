import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { BooleanFilter, conditionOn, defineList, orderEnum, StringFilter, type EnumFilter } from '../../../kit';
import { ExchangePlanMove } from './exchange-plan-move.entity';
import { ExchangePlan } from './exchange-plan.entity';
import { ExchangePlanStateFilter } from './plan.enums';
import { stateShown } from './solve/progress';

@InputType({ description: 'Conditions on exchange plans (交流方案筛选条件).' })
class ExchangePlanWhere {
  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => StringFilter, { nullable: true, description: 'Name (方案名称).' })
  name?: StringFilter;

  @Field(() => ExchangePlanStateFilter, { nullable: true, description: 'How far it has come (方案状态).' })
  state?: EnumFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether the other planners see it (是否共享).' })
  shared?: BooleanFilter;
}

export const exchangePlans = defineList({
  name: 'ExchangePlan',
  zh: '交流方案',
  entity: ExchangePlan,
  where: ExchangePlanWhere,
  order: orderEnum('ExchangePlanOrder', { STARTED_AT: ['startedAt', '开始时间'], CODE: ['code', '方案编号'] }),
  filters: {
    countyCode: (code: string) => sql`t.county_id = (SELECT c.id FROM schools_published.county c WHERE c.code = ${code})`,
    state: (filter: EnumFilter) => conditionOn('state', { sql: stateShown, type: 'text' }, filter),
  },
});

@InputType({ description: 'Conditions on the moves of a plan (调整筛选条件).' })
class ExchangePlanMoveWhere {
  @Field(() => BooleanFilter, { nullable: true, description: 'Whether a backbone teacher (是否骨干教师).' })
  backbone?: BooleanFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether inside one group (是否同一集团).' })
  sameGroup?: BooleanFilter;
}

export const exchangePlanMoves = defineList({
  name: 'ExchangePlanMove',
  zh: '方案中的调整',
  entity: ExchangePlanMove,
  where: ExchangePlanMoveWhere,
  order: orderEnum('ExchangePlanMoveOrder', { PLACE: ['place', '序号'] }),
});
