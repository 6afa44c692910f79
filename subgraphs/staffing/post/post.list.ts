import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { defineList, IdFilter, IntFilter, orderEnum, StringFilter, type EnumFilter, type FilterRules } from '../../kit';
import { yesOrNo } from '../places';
import { SubjectFilter } from '../teacher/subject';
import { ProfessionalTitleFilter } from '../teacher/teacher.enums';
import { schoolsOfCounty, schoolsOfTownship } from '../in-county';
import { filledOn } from './filled';
import { Post } from './post.entity';

@InputType({ description: 'Conditions on posts (岗位筛选条件).' })
export class PostWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Code (岗位编号).' })
  code?: StringFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => String, { nullable: true, description: 'Code of the township of the school (乡镇代码).' })
  townshipCode?: string;

  @Field(() => ProfessionalTitleFilter, { nullable: true, description: 'Title grade (岗位等级).' })
  titleGrade?: EnumFilter;

  @Field(() => SubjectFilter, { nullable: true, description: 'Subject (学科).' })
  subject?: EnumFilter;

  @Field(() => IntFilter, { nullable: true, description: 'Places of the post (核定岗位数).' })
  quota?: IntFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether fewer fill it today than there are places (是否有空缺).' })
  vacant?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether more fill it today than there are places (是否超岗).' })
  overQuota?: boolean;
}

export const postFilters = {
  countyCode: (code: string) => sql`t.school_id IN ${schoolsOfCounty(code)}`,
  townshipCode: (code: string) => sql`t.school_id IN ${schoolsOfTownship(code)}`,
  vacant: (wanted: boolean, today: string) => yesOrNo(sql`${filledOn(today)} < t.quota`)(wanted),
  overQuota: (wanted: boolean, today: string) => yesOrNo(sql`${filledOn(today)} > t.quota`)(wanted),
} satisfies FilterRules;

/** The same for figures of another day than today. */
export const postFiltersOn = (day: string): FilterRules => ({
  ...postFilters,
  vacant: (wanted: boolean) => postFilters.vacant(wanted, day),
  overQuota: (wanted: boolean) => postFilters.overQuota(wanted, day),
});

export const posts = defineList({
  name: 'Post',
  zh: '岗位',
  entity: Post,
  where: PostWhere,
  order: orderEnum('PostOrder', { CODE: ['code', '岗位编号'] }),
  filters: postFilters,
});
