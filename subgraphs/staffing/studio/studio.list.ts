import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { defineList, enumFilter, IdFilter, orderEnum, StringFilter, type EnumFilter, type FilterRules } from '../../kit';
import { HonourLevelFilter } from '../honour/honour.enums';
import { StageFilter } from '../teacher/stage';
import { SubjectFilter } from '../teacher/subject';
import { schoolsOfCounty } from '../in-county';
import { StudioKind } from './studio-kind';
import { Studio } from './studio.entity';

const StudioKindFilter = enumFilter('StudioKind', StudioKind);

@InputType({ description: 'Conditions on studios (工作室筛选条件).' })
export class StudioWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Code (工作室编号).' })
  code?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Name (名称).' })
  name?: StringFilter;

  @Field(() => StudioKindFilter, { nullable: true, description: 'Kind (工作室类别).' })
  kind?: EnumFilter;

  @Field(() => HonourLevelFilter, { nullable: true, description: 'Level (级别).' })
  level?: EnumFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Leader (主持人).' })
  leader?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Host school (挂牌学校).' })
  hostSchool?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county of the host school (县区代码).' })
  countyCode?: string;

  @Field(() => SubjectFilter, { nullable: true, description: 'Subject (学科).' })
  subject?: EnumFilter;

  @Field(() => StageFilter, { nullable: true, description: 'Stage of schooling (学段).' })
  stage?: EnumFilter;
}

export const studioFilters = {
  countyCode: (code: string): Sql => sql`t.host_school_id IN ${schoolsOfCounty(code)}`,
} satisfies FilterRules;

export const studios = defineList({
  name: 'Studio',
  zh: '工作室',
  entity: Studio,
  where: StudioWhere,
  order: orderEnum('StudioOrder', { CODE: ['code', '工作室编号'], NAME: ['name', '名称'] }),
  filters: studioFilters,
});
