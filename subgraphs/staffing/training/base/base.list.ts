import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { defineList, IdFilter, IntFilter, orderEnum, StringFilter, type EnumFilter, type FilterRules } from '../../../kit';
import { memberOn } from '../../../network/member';
import { schoolsOfCounty, schoolsOfTownship } from '../../in-county';
import { TrainingLevelFilter } from '../programme/training-level';
import { TrainingBase } from './base.entity';

@InputType({ description: 'Conditions on training bases (培训基地校筛选条件).' })
export class TrainingBaseWhere {
  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => String, { nullable: true, description: 'Code of the township (乡镇代码).' })
  townshipCode?: string;

  @Field(() => String, { nullable: true, description: 'Code of a group the school belongs to today (所属集团编号).' })
  groupCode?: string;

  @Field(() => TrainingLevelFilter, { nullable: true, description: 'Level that named it (级别).' })
  level?: EnumFilter;

  @Field(() => IntFilter, { nullable: true, description: 'Year since which it is a base (设立年份); one of no known year is in no range of years, `isNull` finds it.' })
  sinceYear?: IntFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Its courses (特色课程).' })
  courses?: StringFilter;

  @Field(() => String, { nullable: true, description: 'Code of a programme with a session there (承办的培训项目编号).' })
  programmeCode?: string;
}

const inGroup = (code: string, today: string): Sql => sql`t.school_id IN (
  SELECT m.school_id FROM groups_published.membership m JOIN groups_published.education_group g ON g.id = m.group_id
  WHERE g.code = ${code} AND ${memberOn(sql`m`, today)})`;

const hostsProgramme = (code: string): Sql =>
  sql`t.school_id IN (SELECT s.host_school_id FROM training_session s JOIN training_programme p ON p.id = s.programme_id WHERE p.code = ${code})`;

export const trainingBaseFilters = {
  countyCode: (code: string): Sql => sql`t.school_id IN ${schoolsOfCounty(code)}`,
  townshipCode: (code: string): Sql => sql`t.school_id IN ${schoolsOfTownship(code)}`,
  groupCode: inGroup,
  programmeCode: hostsProgramme,
} satisfies FilterRules;

export const trainingBases = defineList({
  name: 'TrainingBase',
  zh: '培训基地校',
  entity: TrainingBase,
  where: TrainingBaseWhere,
  order: orderEnum('TrainingBaseOrder', { SINCE_YEAR: ['sinceYear', '设立年份', 'UNKNOWN_LAST'] }),
  filters: trainingBaseFilters,
});
