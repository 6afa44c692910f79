import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { DateFilter, defineList, IdFilter, orderEnum } from '../../../kit';
import { TargetObservation } from './target-observation.entity';

@InputType({ description: 'Conditions on recorded values of targets (目标观测记录筛选条件).' })
class TargetObservationWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Target (目标).' })
  target?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => DateFilter, { nullable: true, description: 'Day it speaks of (观测日期).' })
  observedOn?: DateFilter;
}

export const targetObservations = defineList({
  name: 'TargetObservation',
  zh: '目标观测记录',
  entity: TargetObservation,
  where: TargetObservationWhere,
  order: orderEnum('TargetObservationOrder', { OBSERVED_ON: ['observedOn', '观测日期'] }),
  filters: {
    countyCode: (code: string) => sql`t.target_id IN (SELECT g.id FROM target g JOIN schools_published.county c ON c.id = g.county_id WHERE c.code = ${code})`,
  },
});
