import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { DateFilter, defineList, enumFilter, IdFilter, orderEnum, type EnumFilter } from '../../kit';
import { AreaSuccession } from './area-succession.entity';
import { AreaSuccessionKind, AreaSuccessionState } from './area-succession.enums';

const AreaSuccessionKindFilter = enumFilter('AreaSuccessionKind', AreaSuccessionKind);
const AreaSuccessionStateFilter = enumFilter('AreaSuccessionState', AreaSuccessionState);

@InputType({ description: 'Conditions on what became of counties and townships (行政区划沿革筛选条件).' })
class AreaSuccessionWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Township it happened to (乡镇).' })
  township?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'County it happened to, or that the township left (县区).' })
  county?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of a county that it concerns, itself or by a township (县区代码).' })
  countyCode?: string;

  @Field(() => AreaSuccessionKindFilter, { nullable: true, description: 'What happened (类别).' })
  kind?: EnumFilter;

  @Field(() => AreaSuccessionStateFilter, { nullable: true, description: 'How far it has come (状态).' })
  state?: EnumFilter;

  @Field(() => DateFilter, { nullable: true, description: 'Day from which it holds (生效日期).' })
  effectiveOn?: DateFilter;
}

const concernsCounty = (code: string) => sql`EXISTS (SELECT FROM county c WHERE c.code = ${code}
  AND (c.id IN (t.county_id, t.successor_county_id) OR c.id = (SELECT o.county_id FROM township o WHERE o.id = t.township_id)))`;

export const areaSuccessions = defineList({
  name: 'AreaSuccession',
  zh: '行政区划沿革',
  entity: AreaSuccession,
  where: AreaSuccessionWhere,
  order: orderEnum('AreaSuccessionOrder', { CODE: ['code', '编号'], EFFECTIVE_ON: ['effectiveOn', '生效日期'] }),
  filters: { countyCode: concernsCounty },
});
