import { Field, InputType } from 'type-graphql';
import { DateFilter, DateScalar, defineList, enumFilter, IdFilter, orderEnum, type EnumFilter } from '../../kit';
import { Hazard } from './hazard.entity';
import { HazardSeverity, HazardState } from './hazard.enums';
import { hazardFilters } from './hazard.filters';

const HazardSeverityFilter = enumFilter('HazardSeverity', HazardSeverity);

@InputType({ description: 'Conditions on hazards (安全隐患筛选条件).' })
export class HazardWhere {
  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Building (校舍).' })
  building?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => String, { nullable: true, description: 'Code of the township (乡镇代码).' })
  townshipCode?: string;

  @Field(() => HazardSeverityFilter, { nullable: true, description: 'How grave it is (隐患等级).' })
  severity?: EnumFilter;

  @Field(() => HazardState, { nullable: true, description: 'Whether it is gone (隐患状态).' })
  state?: HazardState;

  @Field(() => DateFilter, { nullable: true, description: 'Day it was found (发现日期).' })
  foundOn?: DateFilter;

  @Field(() => DateFilter, { nullable: true, description: 'Last day for its rectification (整改期限); `isNull` finds those of which it is not known.' })
  deadline?: DateFilter;

  @Field(() => DateScalar, { nullable: true, description: 'Only hazards open past their deadline on this day (在该日逾期未整改); one whose deadline is not known is not among them.' })
  overdueOn?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a major one for which nobody was summoned (重大隐患未约谈).' })
  majorWithoutSummons?: boolean;
}

export const hazards = defineList({
  name: 'Hazard',
  zh: '安全隐患',
  entity: Hazard,
  where: HazardWhere,
  order: orderEnum('HazardOrder', { DEADLINE: ['deadline', '整改期限', 'UNKNOWN_LAST'], CODE: ['code', '编号'] }),
  filters: hazardFilters,
});
