import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { DateFilter, defineList, IdFilter, orderEnum, StringFilter, type EnumFilter } from '../../kit';
import { InspectionVerdictFilter } from './inspection-verdict';
import { Inspection } from './inspection.entity';

@InputType({ description: 'Conditions on inspections (督导筛选条件).' })
class InspectionWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Code (督导编号).' })
  code?: StringFilter;

  @Field(() => IdFilter, { nullable: true, description: 'County (县区).' })
  county?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is of the county as a whole and of no single school (是否全县督导).' })
  countyWide?: boolean;

  @Field(() => StringFilter, { nullable: true, description: 'What was looked at (督导事项).' })
  topic?: StringFilter;

  @Field(() => DateFilter, { nullable: true, description: 'Day of the inspection (督导日期).' })
  inspectedOn?: DateFilter;

  @Field(() => InspectionVerdictFilter, { nullable: true, description: 'What it found (督导结论).' })
  verdict?: EnumFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether the result is public today (结果是否已公示).' })
  published?: boolean;
}

export const inspections = defineList({
  name: 'Inspection',
  zh: '督导',
  entity: Inspection,
  where: InspectionWhere,
  order: orderEnum('InspectionOrder', { INSPECTED_ON: ['inspectedOn', '督导日期'], CODE: ['code', '督导编号'] }),
  filters: {
    countyCode: (code: string) => sql`t.county_id = (SELECT c.id FROM schools_published.county c WHERE c.code = ${code})`,
    countyWide: (wanted: boolean) => (wanted ? sql`t.school_id IS NULL` : sql`t.school_id IS NOT NULL`),
    published: (wanted: boolean, today: string) => (wanted ? sql`t.published_on <= ${today}::date` : sql`(t.published_on IS NULL OR t.published_on > ${today}::date)`),
  },
});
