import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { BooleanFilter, defineList, IdFilter, IntFilter, orderEnum, type EnumFilter } from '../../../kit';
import { SubjectFilter } from '../../teacher/subject';
import { schoolsOfCounty, schoolsOfTownship } from '../../in-county';
import { TrainingLevelFilter } from '../programme/training-level';
import { CultivationStation } from './station.entity';

@InputType({ description: 'Conditions on cultivation stations (培育站筛选条件).' })
export class CultivationStationWhere {
  @Field(() => IdFilter, { nullable: true, description: 'School that hosts it (承办学校).' })
  hostSchool?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => String, { nullable: true, description: 'Code of the township of the host school (承办学校所在乡镇代码).' })
  townshipCode?: string;

  @Field(() => TrainingLevelFilter, { nullable: true, description: 'Level that sets it up (级别).' })
  level?: EnumFilter;

  @Field(() => SubjectFilter, { nullable: true, description: 'Subject (学科).' })
  subject?: EnumFilter;

  @Field(() => IntFilter, { nullable: true, description: 'Year (年度).' })
  year?: IntFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it is approved (是否立项).' })
  approved?: BooleanFilter;
}

export const cultivationStationFilters = {
  countyCode: (code: string): Sql => sql`t.host_school_id IN ${schoolsOfCounty(code)}`,
  townshipCode: (code: string): Sql => sql`t.host_school_id IN ${schoolsOfTownship(code)}`,
};

export const cultivationStations = defineList({
  name: 'CultivationStation',
  zh: '乡村教师培育站',
  entity: CultivationStation,
  where: CultivationStationWhere,
  order: orderEnum('CultivationStationOrder', { CODE: ['code', '编号'], YEAR: ['year', '年度'] }),
  filters: cultivationStationFilters,
});
