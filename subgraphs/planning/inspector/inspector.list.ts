import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { defineList, IdFilter, orderEnum, StringFilter, type EnumFilter } from '../../kit';
import { InspectorKindFilter } from './inspector-kind';
import { Inspector } from './inspector.entity';

@InputType({ description: 'Conditions on inspectors (督学筛选条件).' })
class InspectorWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Code (督学编号).' })
  code?: StringFilter;

  @Field(() => IdFilter, { nullable: true, description: 'County (县区).' })
  county?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => StringFilter, { nullable: true, description: 'Zone (督学责任区).' })
  zone?: StringFilter;

  @Field(() => InspectorKindFilter, { nullable: true, description: 'Whether full-time (督学类别).' })
  kind?: EnumFilter;
}

export const inspectors = defineList({
  name: 'Inspector',
  zh: '督学',
  entity: Inspector,
  where: InspectorWhere,
  dated: true,
  order: orderEnum('InspectorOrder', { CODE: ['code', '督学编号'], ZONE: ['zone', '督学责任区'] }),
  filters: { countyCode: (code: string) => sql`t.county_id = (SELECT c.id FROM schools_published.county c WHERE c.code = ${code})` },
});
