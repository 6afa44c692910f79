import { Field, ID, InputType } from 'type-graphql';
import sql, { empty } from 'sql-template-tag';
import { DateFilter, defineList, IdFilter, orderEnum, StringFilter, type EnumFilter, type FilterRules } from '../../kit';
import { Stage } from '../foreign/stage';
import { dependingOn } from './dependency/depending-on';
import { everObserved } from './figure/ever-observed';
import { observed } from './figure/observed';
import { TargetStatusFilter } from './figure/target-status';
import { TargetMeasureFilter } from './measure/target-measure';
import { Target } from './target.entity';
import { TargetDomainFilter, TargetRecurrenceFilter } from './target.enums';

@InputType({ description: 'Conditions on targets (目标筛选条件).' })
export class TargetWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Code (目标编号).' })
  code?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'What is to be reached (目标名称).' })
  title?: StringFilter;

  @Field(() => IdFilter, { nullable: true, description: 'County (县区).' })
  county?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => TargetDomainFilter, { nullable: true, description: 'What it is about (目标领域).' })
  domain?: EnumFilter;

  @Field(() => TargetMeasureFilter, { nullable: true, description: 'What of the graph observes it (观测指标).' })
  measure?: EnumFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether something of the graph observes it (图谱可观测).' })
  measured?: boolean;

  @Field(() => Stage, { nullable: true, description: 'A stage it is about, among others; those for all stages not included (学段).' })
  stage?: Stage;

  @Field(() => ID, { nullable: true, description: 'A school it depends on, among others (责任学校).' })
  dependsOnSchool?: string;

  @Field(() => ID, { nullable: true, description: 'A group it depends on, among others (责任集团).' })
  dependsOnGroup?: string;

  @Field(() => TargetRecurrenceFilter, { nullable: true, description: 'Whether it is to be met once or every year (目标频次).' })
  recurrence?: EnumFilter;

  @Field(() => DateFilter, { nullable: true, description: 'Day by which it is to be reached (完成期限).' })
  dueOn?: DateFilter;

  @Field(() => TargetStatusFilter, { nullable: true, description: 'How it stands (目标完成状态).' })
  status?: TargetStatusFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether anything was ever observed of it: recorded or, where the graph measures it, countable today (是否曾有观测值).' })
  everObserved?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether a school or group is named that it depends on (是否已落实责任学校或集团).' })
  hasDependency?: boolean;
}

export const targetFilters: FilterRules = {
  countyCode: (code: string) => sql`t.county_id = (SELECT c.id FROM schools_published.county c WHERE c.code = ${code})`,
  measured: (wanted: boolean) => (wanted ? sql`t.measure IS NOT NULL` : sql`t.measure IS NULL`),
  stage: (stage: Stage) => sql`${stage} = ANY(t.stages)`,
  dependsOnSchool: dependingOn('dependsOnSchool', sql`d.school_id`),
  dependsOnGroup: dependingOn('dependsOnGroup', sql`d.group_id`),
  status: ({ in: wanted, on }: TargetStatusFilter, today: string) =>
    sql`EXISTS (SELECT FROM (${observed({ targets: empty, day: on ?? today, today })}) o WHERE o.status = ANY(${wanted}::text[]))`,
  everObserved: (wanted: boolean, today: string) => sql`${everObserved(today)} = ${wanted}`,
  hasDependency: (wanted: boolean) => sql`EXISTS (SELECT FROM target_dependency d WHERE d.target_id = t.id) = ${wanted}`,
};

export const targets = defineList({
  name: 'Target',
  zh: '规划目标',
  entity: Target,
  where: TargetWhere,
  order: orderEnum('TargetOrder', { CODE: ['code', '目标编号'], DOMAIN: ['domain', '目标领域'] }),
  filters: targetFilters,
});
