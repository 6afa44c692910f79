import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { defineList, IdFilter, IntFilter, orderEnum, type EnumFilter } from '../../kit';
import { HonourKindFilter, HonourLevelFilter } from '../honour/honour.enums';
import { countyIdOf } from '../in-county';
import { SelectionCycle } from './selection-cycle.entity';

@InputType({ description: 'Conditions on selection cycles (评选周期筛选条件).' })
class SelectionCycleWhere {
  @Field(() => IdFilter, { nullable: true, description: 'County (县区).' })
  county?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => HonourKindFilter, { nullable: true, description: 'Kind of honour (荣誉类别).' })
  kind?: EnumFilter;

  @Field(() => HonourLevelFilter, { nullable: true, description: 'Level of the honour (级别).' })
  level?: EnumFilter;

  @Field(() => IntFilter, { nullable: true, description: 'Most years from one selection to the next (评选间隔上限).' })
  yearsAtMost?: IntFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether holders stand for selection again (是否重新评选).' })
  renews?: boolean;
}

export const selectionCycles = defineList({
  name: 'SelectionCycle',
  zh: '评选周期',
  entity: SelectionCycle,
  where: SelectionCycleWhere,
  order: orderEnum('SelectionCycleOrder', { KIND: ['kind', '荣誉类别'], YEARS_AT_MOST: ['yearsAtMost', '评选间隔上限'] }),
  filters: {
    countyCode: (code: string) => sql`t.county_id = ${countyIdOf(code)}`,
    renews: (wanted: boolean) => sql`t.renews = ${wanted}`,
  },
});
