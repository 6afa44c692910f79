import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { DateFilter, defineList, IdFilter, orderEnum, type EnumFilter } from '../../kit';
import { schoolsOfCounty } from '../in-county';
import { SubjectFilter } from '../teacher/subject';
import { MentorSession } from './mentor-session.entity';

@InputType({ description: 'Conditions on mentor sessions (师徒活动筛选条件).' })
class MentorSessionWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Mentor link (师徒结对).' })
  mentorLink?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Mentor (师傅).' })
  mentor?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Mentee (徒弟).' })
  mentee?: IdFilter;

  @Field(() => SubjectFilter, { nullable: true, description: 'Subject (学科).' })
  subject?: EnumFilter;

  @Field(() => DateFilter, { nullable: true, description: 'Day on which it was held (活动日期).' })
  heldOn?: DateFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county of either school (县区代码).' })
  countyCode?: string;
}

export const mentorSessions = defineList({
  name: 'MentorSession',
  zh: '师徒活动',
  entity: MentorSession,
  where: MentorSessionWhere,
  order: orderEnum('MentorSessionOrder', { HELD_ON: ['heldOn', '活动日期'] }),
  filters: {
    countyCode: (code: string) => sql`t.mentor_link_id IN (SELECT l.id FROM mentor_link l
      WHERE l.mentor_school_id IN ${schoolsOfCounty(code)} OR l.mentee_school_id IN ${schoolsOfCounty(code)})`,
  },
});
