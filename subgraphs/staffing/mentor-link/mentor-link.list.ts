import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { DateFilter, defineList, IdFilter, orderEnum, type EnumFilter, type FilterRules } from '../../kit';
import { becameBackbone } from '../honour/backbone';
import { shareGroup, yesOrNo } from '../places';
import { SubjectFilter } from '../teacher/subject';
import { schoolsOfCounty } from '../in-county';
import { MentorLink } from './mentor-link.entity';

@InputType({ description: 'Conditions on mentor links (师徒结对筛选条件).' })
class MentorLinkWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Mentor (师傅).' })
  mentor?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Mentee (徒弟).' })
  mentee?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School of the mentor (师傅所在校).' })
  mentorSchool?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School of the mentee (徒弟所在校).' })
  menteeSchool?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county of either school (县区代码).' })
  countyCode?: string;

  @Field(() => SubjectFilter, { nullable: true, description: 'Subject (学科).' })
  subject?: EnumFilter;

  @Field(() => DateFilter, { nullable: true, description: 'First day it no longer holds (结束日期).' })
  endsOn?: DateFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether mentor and mentee are at different schools (是否跨校).' })
  crossSchool?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether both schools belong to one group while it holds (是否在同一集团或大学区内).' })
  insideOneGroup?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the mentee won a backbone distinction in the year the link began or later (徒弟是否成长为骨干教师).',
  })
  menteeBecameBackbone?: boolean;
}

const wonSince = (today: string): Sql =>
  becameBackbone(sql`t.mentee_id`, sql`extract(year FROM t.starts_on)`, sql`extract(year FROM ${today}::date)`);

export const mentorLinkFilters = {
  countyCode: (code: string) => sql`(t.mentor_school_id IN ${schoolsOfCounty(code)} OR t.mentee_school_id IN ${schoolsOfCounty(code)})`,
  crossSchool: yesOrNo(sql`t.mentor_school_id <> t.mentee_school_id`),
  insideOneGroup: yesOrNo(shareGroup(sql`t.mentor_school_id`, sql`t.mentee_school_id`)),
  menteeBecameBackbone: (wanted: boolean, today: string) => yesOrNo(wonSince(today))(wanted),
} satisfies FilterRules;

export const mentorLinks = defineList({
  name: 'MentorLink',
  zh: '师徒结对',
  entity: MentorLink,
  where: MentorLinkWhere,
  order: orderEnum('MentorLinkOrder', { STARTS_ON: ['startsOn', '开始日期'] }),
  dated: true,
  filters: mentorLinkFilters,
});
