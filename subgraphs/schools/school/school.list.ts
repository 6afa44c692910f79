import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { BooleanFilter, DateFilter, defineList, enumFilter, IdFilter, IntFilter, orderEnum, StringFilter, type EnumFilter } from '../../kit';
import { openOn } from '../../network/open-school';
import { inCounty } from '../county/in-county';
import { SchoolKind } from './school-kind';
import { School } from './school.entity';
import { Administration, Locale, Ownership } from './school.enums';

const SchoolKindFilter = enumFilter('SchoolKind', SchoolKind);
const OwnershipFilter = enumFilter('Ownership', Ownership);
const AdministrationFilter = enumFilter('Administration', Administration);
const LocaleFilter = enumFilter('Locale', Locale);

@InputType({ description: 'Conditions on schools (学校筛选条件).' })
export class SchoolWhere {
  @Field(() => StringFilter, { nullable: true, description: 'School code (学校标识码).' })
  code?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Name (校名).' })
  name?: StringFilter;

  @Field(() => SchoolKindFilter, { nullable: true, description: 'Kind of school (学校类别).' })
  kind?: EnumFilter;

  @Field(() => OwnershipFilter, { nullable: true, description: 'Who runs it (办学性质).' })
  ownership?: EnumFilter;

  @Field(() => AdministrationFilter, { nullable: true, description: 'Which level administers it (隶属).' })
  administration?: EnumFilter;

  @Field(() => LocaleFilter, { nullable: true, description: 'Urban-rural class (城乡分类).' })
  locale?: EnumFilter;

  @Field(() => IdFilter, { nullable: true, description: 'County (县区).' })
  county?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => IdFilter, { nullable: true, description: 'Township (乡镇).' })
  township?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the township (乡镇代码).' })
  townshipCode?: string;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether pupils board (是否寄宿制).' })
  boarding?: BooleanFilter;

  @Field(() => IntFilter, { nullable: true, description: 'Pupils enrolled (在校生数).' })
  pupils?: IntFilter;

  @Field(() => IntFilter, { nullable: true, description: 'Pupils who board (寄宿生数).' })
  boarders?: IntFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it was entered as a planned school (是否规划建设).' })
  planned?: BooleanFilter;

  @Field(() => DateFilter, { nullable: true, description: 'Day it closed (撤并日期).' })
  closedOn?: DateFilter;

  @Field(() => String, { nullable: true, description: 'Name of a designation it holds (所获称号).' })
  designated?: string;
}

/** Filter rule: the school holds a designation of this name; one that is only planned is not held. */
const designated = (name: string): Sql => sql`EXISTS (SELECT FROM designation d WHERE d.school_id = t.id AND d.name = ${name} AND NOT d.planned)`;

const townshipCode = (code: string): Sql => sql`t.township_id = (SELECT id FROM township WHERE code = ${code})`;

export const schoolFilters = { countyCode: inCounty, townshipCode, designated };

export const schools = defineList({
  name: 'School',
  zh: '学校',
  shareable: true,
  entity: School,
  where: SchoolWhere,
  order: orderEnum('SchoolOrder', { CODE: ['code', '代码'], NAME: ['name', '校名'] }),
  there: {
    on: (day) => openOn(sql`t`, day),
    otherwise: 'ALL',
    description: 'Only schools open on this day (在该日在办); the whole register when left out, planned and closed schools included, for a register is searched for these too.',
  },
  filters: schoolFilters,
});
