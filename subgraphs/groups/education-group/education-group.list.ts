import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { DateFilter, defineList, enumFilter, IdFilter, orderEnum, StringFilter, type EnumFilter } from '../../kit';
import { memberOn } from '../../network/member';
import { Administration } from '../foreign/administration';
import { inCounty } from '../foreign/in-county';
import { EducationGroupKind } from './education-group-kind';
import { EducationGroup } from './education-group.entity';

const EducationGroupKindFilter = enumFilter('EducationGroupKind', EducationGroupKind);

@InputType({ description: 'Conditions on groups of schools (教育集团筛选条件).' })
class EducationGroupWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Code (编号).' })
  code?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Name (名称).' })
  name?: StringFilter;

  @Field(() => EducationGroupKindFilter, { nullable: true, description: 'Kind of group (类别).' })
  kind?: EnumFilter;

  @Field(() => IdFilter, { nullable: true, description: 'County (县区).' })
  county?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码); groups that cross counties have none.' })
  countyCode?: string;

  @Field(() => DateFilter, { nullable: true, description: 'First day it no longer existed (解散日期).' })
  dissolvedOn?: DateFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether some school leads it today (今日是否有龙头校).' })
  hasLead?: boolean;

  @Field(() => Administration, { nullable: true, description: 'Which level administers the school that leads it today (今日龙头校隶属).' })
  leadAdministration?: Administration;
}

const ledToday = (today: string): Sql => sql`m.group_id = t.id AND m.role = 'LEAD' AND ${memberOn(sql`m`, today)}`;

const hasLead = (wanted: boolean, today: string): Sql =>
  sql`EXISTS (SELECT FROM group_membership m WHERE ${ledToday(today)}) = ${wanted}`;

const leadAdministration = (level: Administration, today: string): Sql => sql`EXISTS (
  SELECT FROM group_membership m JOIN schools_published.school s ON s.id = m.school_id
  WHERE ${ledToday(today)} AND s.administration = ${level})`;

export const educationGroups = defineList({
  name: 'EducationGroup',
  zh: '教育集团',
  entity: EducationGroup,
  where: EducationGroupWhere,
  order: orderEnum('EducationGroupOrder', { CODE: ['code', '编号'], NAME: ['name', '名称'] }),
  filters: { countyCode: inCounty, hasLead, leadAdministration },
});
