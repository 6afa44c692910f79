import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { BooleanFilter, defineList, enumFilter, orderEnum, type EnumFilter } from '../../../../kit';
import { notClosedBy, openOn } from '../../../../network/open-school';
import { PublishedSchool } from '../published-school.entity';
import { SchoolKind } from '../school-kind';
import { SchoolStub } from '../school.stub';

const SchoolKindFilter = enumFilter('SchoolKind', SchoolKind);

@InputType({ description: 'Which schools to look at for what they lack (缺项学校筛选条件).' })
export class FacilityGapWhere {
  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => String, { nullable: true, description: 'Code of the township (乡镇代码).' })
  townshipCode?: string;

  @Field(() => SchoolKindFilter, { nullable: true, description: 'Kind of school (学校类别).' })
  kind?: EnumFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether the school is urban (是否城区).' })
  urban?: BooleanFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether pupils can board there (是否寄宿制).' })
  boarding?: BooleanFilter;
}

const countyCode = (code: string): Sql => sql`t.county_code = ${code}`;
const townshipCode = (code: string): Sql => sql`t.township_code = ${code}`;

export const gapFilters = { countyCode, townshipCode };

/** Lists of schools for what they have or lack of ours; the list types are those of the schools subgraph. */
const shared = {
  name: 'School',
  shareable: true,
  zh: '学校',
  entity: PublishedSchool,
  nodeType: SchoolStub,
  node: ({ id }: PublishedSchool) => ({ id }),
  where: FacilityGapWhere,
  order: orderEnum('FacilityGapOrder', { CODE: ['code', '学校标识码'], NAME: ['name', '校名'] }),
  filters: gapFilters,
};

export const schoolGaps = defineList({
  ...shared,
  there: { on: (day) => openOn(sql`t`, day), otherwise: 'TODAY', description: 'Of the schools open on this day (在该日在办); today when left out. What they have is what the register says now, of a later day with what goes over to them by then.' },
});

export const closedSchools = defineList({
  ...shared,
  there: { on: (day) => sql`NOT ${notClosedBy(sql`t`, day)}`, otherwise: 'TODAY', description: 'Of the schools that had closed by this day (在该日前已撤并); today when left out. What became of their buildings is what the register says now; those that go over to another school by the day belong to that one.' },
});
