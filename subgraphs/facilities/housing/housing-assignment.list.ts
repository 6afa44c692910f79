import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { conditionOn, defineList, IdFilter, orderEnum } from '../../kit';
import { HousingAssignment } from './housing-assignment.entity';

@InputType({ description: 'Conditions on who lives in housing of schools (周转房入住筛选条件).' })
class HousingAssignmentWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Building (周转房).' })
  building?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Teacher (教师).' })
  teacher?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School of the building (学校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county of the building (县区代码).' })
  countyCode?: string;
}

const countyCode = (code: string): Sql =>
  sql`t.building_id IN (SELECT b.id FROM building b JOIN schools_published.school s ON s.id = b.school_id WHERE s.county_code = ${code})`;

export const housingAssignments = defineList({
  name: 'HousingAssignment',
  zh: '周转房入住',
  entity: HousingAssignment,
  where: HousingAssignmentWhere,
  order: orderEnum('HousingAssignmentOrder', { STARTS_ON: ['startsOn', '开始日期'] }),
  dated: true,
  filters: {
    school: (school: IdFilter) => conditionOn('school', { sql: sql`(SELECT b.school_id FROM building b WHERE b.id = t.building_id)`, type: 'uuid' }, school),
    countyCode,
  },
});
