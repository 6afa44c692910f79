import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { defineList, enumFilter, IdFilter, IntFilter, orderEnum, type EnumFilter, type FilterRules } from '../../kit';
import { SubjectFilter } from '../teacher/subject';
import { countyIdOf, schoolsOfTownship } from '../in-county';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { RecruitmentProgramme } from './recruitment-programme';

const RecruitmentProgrammeFilter = enumFilter('RecruitmentProgramme', RecruitmentProgramme);

@InputType({ description: 'Conditions on recruitment batches (招录筛选条件).' })
export class RecruitmentBatchWhere {
  @Field(() => IdFilter, { nullable: true, description: 'County (县区).' })
  county?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => String, { nullable: true, description: 'Code of the township of the school (乡镇代码).' })
  townshipCode?: string;

  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => IntFilter, { nullable: true, description: 'Year (年份).' })
  year?: IntFilter;

  @Field(() => RecruitmentProgrammeFilter, { nullable: true, description: 'Programme (招录渠道).' })
  programme?: EnumFilter;

  @Field(() => SubjectFilter, { nullable: true, description: 'Subject (学科).' })
  subject?: EnumFilter;
}

export const recruitmentFilters = {
  countyCode: (code: string): Sql => sql`t.county_id = ${countyIdOf(code)}`,
  townshipCode: (code: string): Sql => sql`t.school_id IN ${schoolsOfTownship(code)}`,
} satisfies FilterRules;

export const recruitmentBatches = defineList({
  name: 'RecruitmentBatch',
  zh: '招录批次',
  entity: RecruitmentBatch,
  where: RecruitmentBatchWhere,
  order: orderEnum('RecruitmentBatchOrder', { CODE: ['code', '批次编号'], YEAR: ['year', '年份'] }),
  filters: recruitmentFilters,
});
