import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { BooleanFilter, defineList, enumFilter, orderEnum, type EnumFilter } from '../../../../kit';
import { openOn } from '../../../../network/open-school';
import { PublishedSchool } from '../published-school.entity';
import { SchoolKind } from '../school-kind';
import { SchoolStub } from '../school.stub';

const SchoolKindFilter = enumFilter('SchoolKind', SchoolKind);

@InputType({ description: 'Which schools to look at for what they lack (缺项学校筛选条件).' })
class FacilityGapWhere {
  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => String, { nullable: true, description: 'Code of the township (乡镇代码).' })
  townshipCode?: string;

  @Field(() => SchoolKindFilter, { nullable: true, description: 'Kind of school (学校类别).' })
  kind?: EnumFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether the school is urban (是否城区).' })
  urban?: BooleanFilter;
}

const countyCode = (code: string): Sql => sql`t.county_code = ${code}`;
const townshipCode = (code: string): Sql => sql`t.township_code = ${code}`;

/** Open schools that lack something of ours; the list types are those of the schools subgraph. */
export const schoolGaps = defineList({
  name: 'School',
  shareable: true,
  zh: '学校',
  entity: PublishedSchool,
  nodeType: SchoolStub,
  node: ({ id }) => ({ id }),
  where: FacilityGapWhere,
  order: orderEnum('FacilityGapOrder', { CODE: ['code', '学校标识码'], NAME: ['name', '校名'] }),
  there: { on: (day) => openOn(sql`t`, day), otherwise: 'TODAY', description: 'Of the schools open on this day (在该日在办); today when left out. What they have is what the register says now.' },
  filters: { countyCode, townshipCode },
});
