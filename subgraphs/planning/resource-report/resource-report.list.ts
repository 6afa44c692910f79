import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { defineList, IdFilter, IntFilter, orderEnum, type EnumFilter } from '../../kit';
import { ReportedResourceFilter } from './reported-resource';
import { ResourceReport } from './resource-report.entity';

@InputType({ description: 'Conditions on yearly reports (办学条件年报筛选条件).' })
class ResourceReportWhere {
  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => IntFilter, { nullable: true, description: 'Year in which the school year begins (学年起始年份).' })
  schoolYear?: IntFilter;

  @Field(() => ReportedResourceFilter, { nullable: true, description: 'What is reported (办学条件).' })
  resource?: EnumFilter;
}

export const resourceReports = defineList({
  name: 'ResourceReport',
  zh: '办学条件年报',
  entity: ResourceReport,
  where: ResourceReportWhere,
  order: orderEnum('ResourceReportOrder', { SCHOOL_YEAR: ['schoolYear', '学年'] }),
  filters: { countyCode: (code: string) => sql`t.school_id IN (SELECT s.id FROM schools_published.school s WHERE s.county_code = ${code})` },
});
