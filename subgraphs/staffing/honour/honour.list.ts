import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { conditionOn, DateScalar, defineList, IdFilter, IntFilter, orderEnum, StringFilter, type EnumFilter, type FilterRules } from '../../kit';
import { servingOn } from '../../network/serving';
import { cyclesOfHonours } from '../selection-cycle/cycles-of-honours';
import { ofSubject } from '../teacher/of-subject';
import { yesOrNo } from '../places';
import { teachersOfCounty } from '../teacher/established';
import { SubjectFilter } from '../teacher/subject';
import { Honour } from './honour.entity';
import { HonourKindFilter, HonourLevelFilter } from './honour.enums';

@InputType({ description: 'Conditions on honours (荣誉筛选条件).' })
export class HonourWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Code (荣誉编号).' })
  code?: StringFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Holder (获得者).' })
  teacher?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Name of the honour (荣誉名称).' })
  name?: StringFilter;

  @Field(() => HonourKindFilter, { nullable: true, description: 'Kind (荣誉类别).' })
  kind?: EnumFilter;

  @Field(() => HonourLevelFilter, { nullable: true, description: 'Level (级别).' })
  level?: EnumFilter;

  @Field(() => IntFilter, { nullable: true, description: 'Year of the award (授予年份).' })
  awardedYear?: IntFilter;

  @Field(() => Boolean, { nullable: true, description: 'True for those taken away, false for those that hold; both when left out (是否已撤销).' })
  revoked?: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Only what is due to be selected anew by this day (在该日前应重新评选); what is due on no known day is left out.' })
  reselectionDueBy?: string;

  @Field(() => String, { nullable: true, description: 'Code of the county whose establishment the holder is on today (县区代码).' })
  countyCode?: string;

  @Field(() => IdFilter, { nullable: true, description: 'School the holder serves today (获得者任职学校).' })
  servingSchool?: IdFilter;

  @Field(() => SubjectFilter, { nullable: true, description: 'Main subject of the holder (获得者任教学科).' })
  subject?: EnumFilter;
}

export const honourFilters = {
  revoked: yesOrNo(sql`t.revoked_on IS NOT NULL`),
  reselectionDueBy: (day: string, today: string): Sql => sql`t.id IN (SELECT due.honour_id FROM ${cyclesOfHonours(today)} AS due WHERE due.due_on <= ${day}::date)`,
  countyCode: (code: string, today: string): Sql => sql`t.teacher_id IN ${teachersOfCounty(code, today)}`,
  servingSchool: (filter: IdFilter, today: string): Sql => sql`t.teacher_id IN (SELECT p.teacher_id FROM ${servingOn(today)} AS p
    WHERE ${conditionOn('servingSchool', { sql: sql`p.school_id`, type: 'uuid' }, filter)})`,
  subject: ofSubject,
} satisfies FilterRules;

export const honours = defineList({
  name: 'Honour',
  zh: '荣誉',
  entity: Honour,
  where: HonourWhere,
  order: orderEnum('HonourOrder', { CODE: ['code', '荣誉编号'], NAME: ['name', '荣誉名称'] }),
  filters: honourFilters,
});
