import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { BooleanFilter, conditionOn, defineList, IdFilter, orderEnum, type EnumFilter } from '../../../kit';
import { countyId } from '../../foreign/in-county';
import { SubjectFilter } from '../../foreign/subject';
import { ResearchLevelFilter } from '../organisation/research-level';
import { ResearcherAssignment } from './researcher-assignment.entity';

@InputType({ description: 'Conditions on researchers (教研员筛选条件).' })
export class ResearcherAssignmentWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Teacher (教师).' })
  teacher?: IdFilter;

  @Field(() => SubjectFilter, { nullable: true, description: 'Subject of the research (教研学科).' })
  subject?: EnumFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Research organisation (教研组织).' })
  organisation?: IdFilter;

  @Field(() => ResearchLevelFilter, { nullable: true, description: 'Level of the organisation (教研层级).' })
  level?: EnumFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether full time (是否专职).' })
  fullTime?: BooleanFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county of the organisation (县区代码).' })
  countyCode?: string;
}

export const researcherFilters = {
  level: (level: EnumFilter) => conditionOn('level', { sql: sql`(SELECT o.level FROM research_organisation o WHERE o.id = t.organisation_id)`, type: 'text' }, level),
  countyCode: (code: string) => sql`t.organisation_id IN (SELECT o.id FROM research_organisation o WHERE o.county_id = ${countyId(code)})`,
};

export const researcherAssignments = defineList({
  name: 'ResearcherAssignment',
  zh: '教研员任用',
  entity: ResearcherAssignment,
  where: ResearcherAssignmentWhere,
  order: orderEnum('ResearcherAssignmentOrder', { STARTS_ON: ['startsOn', '开始日期'], SUBJECT: ['subject', '教研学科'] }),
  dated: true,
  filters: researcherFilters,
});
