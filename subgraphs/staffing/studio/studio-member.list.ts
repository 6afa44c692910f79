import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { conditionOn, defineList, IdFilter, orderEnum } from '../../kit';
import { servingOn } from '../../network/serving';
import { StudioMember } from './studio-member.entity';

@InputType({ description: 'Conditions on studio members (工作室成员筛选条件).' })
class StudioMemberWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Studio (工作室).' })
  studio?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Teacher (教师).' })
  teacher?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School the member serves today (成员任职学校).' })
  servingSchool?: IdFilter;
}

export const studioMembers = defineList({
  name: 'StudioMember',
  zh: '工作室成员',
  entity: StudioMember,
  where: StudioMemberWhere,
  order: orderEnum('StudioMemberOrder', { STARTS_ON: ['startsOn', '开始日期'] }),
  dated: true,
  filters: {
    servingSchool: (filter: IdFilter, today: string) => sql`t.teacher_id IN (SELECT p.teacher_id FROM ${servingOn(today)} AS p
      WHERE ${conditionOn('servingSchool', { sql: sql`p.school_id`, type: 'uuid' }, filter)})`,
  },
});
