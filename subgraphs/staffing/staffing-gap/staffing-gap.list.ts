import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { defineList, orderEnum, StringFilter } from '../../kit';
import { SchoolStub } from '../foreign/school';
import type { HonourLevel } from '../honour/honour.enums';
import { isTownshipSchool, yesOrNo } from '../places';
import { isCounted } from '../rotation/counted-states';
import { servingOn } from '../teacher/serving';
import { PublishedSchool } from '../training/unserved/published-school.entity';

@InputType({ description: 'Conditions on the schools that are looked through (学校筛选条件).' })
class StaffingGapWhere {
  @Field(() => StringFilter, { nullable: true, description: 'School code (学校标识码).' })
  code?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Name (校名).' })
  name?: StringFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether under a township or in a rural place (是否乡镇或农村学校).' })
  township?: boolean;
}

const openOn = (day: string): Sql =>
  sql`(t.opened_on IS NULL OR t.opened_on <= ${day}::date) AND (t.closed_on IS NULL OR t.closed_on > ${day}::date)`;

/** No teacher was sent there in the school year, or ever. */
function withoutRotation({ schoolYear }: { schoolYear?: number | null }, today: string): Sql {
  const inYear = schoolYear == null ? sql`TRUE` : sql`r.school_year = ${schoolYear}::int`;
  return sql`${openOn(today)} AND NOT EXISTS (SELECT FROM rotation_assignment r WHERE r.to_school_id = t.id AND ${isCounted(sql`r`)} AND ${inYear})`;
}

/** Nobody who serves there today holds an honour of these levels, or any. */
function withoutHonour({ levels }: { levels?: readonly HonourLevel[] | null }, today: string): Sql {
  const ofLevel = levels ? sql`h.level = ANY(${[...levels]}::text[])` : sql`TRUE`;
  return sql`${openOn(today)} AND t.id NOT IN (
    SELECT p.school_id FROM honour h JOIN ${servingOn(today)} AS p ON p.teacher_id = h.teacher_id WHERE ${ofLevel})`;
}

/** Open schools that lack something staffing knows of. Lists what is not there, so its rows are the published schools. */
export const staffingGaps = defineList<PublishedSchool, SchoolStub>({
  name: 'School',
  shareable: true,
  zh: '学校',
  entity: PublishedSchool,
  nodeType: SchoolStub,
  node: ({ id }) => ({ id }),
  where: StaffingGapWhere,
  order: orderEnum('StaffingGapOrder', { CODE: ['code', '学校标识码'], NAME: ['name', '校名'] }),
  filters: {
    countyCode: (code: string): Sql => sql`t.county_code = ${code}`,
    township: yesOrNo(isTownshipSchool(sql`t.id`)),
    withoutRotation,
    withoutHonour,
  },
});
