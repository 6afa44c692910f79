import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { BooleanFilter, defineList, orderEnum, StringFilter } from '../../kit';
import { openOn } from '../../network/open-school';
import { PublishedSchool } from '../foreign/published-school.entity';
import { SchoolStub } from '../foreign/school';
import { schoolsOfTownship } from '../in-county';
import { isTownshipSchool, yesOrNo } from '../places';
import { withoutCandidate } from '../principal/leaving/without-candidate';
import { unserved } from '../training/unserved/unserved';
import { withoutHonour, withoutRotation } from './gaps';

@InputType({ description: 'Which schools to look at for the staff or training they lack (师资缺项学校筛选条件).' })
class StaffingGapWhere {
  @Field(() => StringFilter, { nullable: true, description: 'School code (学校标识码).' })
  code?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Name (校名).' })
  name?: StringFilter;

  @Field(() => String, { nullable: true, description: 'Code of the township (乡镇代码).' })
  townshipCode?: string;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether its place is urban, class 1xx (是否城镇).' })
  urban?: BooleanFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether under a township or in a rural place (是否乡镇或农村学校).' })
  township?: boolean;
}

/** Open schools that lack something staffing knows of; the list types are those of the schools subgraph. */
export const staffingGaps = defineList<PublishedSchool, SchoolStub>({
  name: 'School',
  zh: '学校',
  shareable: true,
  entity: PublishedSchool,
  nodeType: SchoolStub,
  node: ({ id }) => ({ id }),
  where: StaffingGapWhere,
  order: orderEnum('StaffingGapOrder', { CODE: ['code', '学校标识码'], NAME: ['name', '校名'] }),
  there: { on: (day) => openOn(sql`t`, day), otherwise: 'TODAY', description: 'Of the schools open on this day (在该日在办); today when left out.' },
  filters: {
    countyCode: (code: string): Sql => sql`t.county_code = ${code}`,
    townshipCode: (code: string): Sql => sql`t.id IN ${schoolsOfTownship(code)}`,
    township: yesOrNo(isTownshipSchool(sql`t.id`)),
    withoutRotation,
    withoutHonour,
    withoutCandidate,
    unserved,
  },
});
