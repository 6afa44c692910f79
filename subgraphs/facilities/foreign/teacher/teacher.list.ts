import { Field, InputType } from 'type-graphql';
import { defineList, orderEnum, StringFilter } from '../../../kit';
import { PublishedTeacher } from './published-teacher.entity';
import { TeacherStub } from './teacher.stub';

@InputType({ description: 'Which teachers to look at for what they lack (缺项教师筛选条件).' })
class FacilityTeacherWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Code (教师编号).' })
  code?: StringFilter;
}

/** Teachers who lack something of ours; the list types are those of the staffing subgraph. */
export const teacherGaps = defineList({
  name: 'Teacher',
  zh: '教师',
  shareable: true,
  entity: PublishedTeacher,
  nodeType: TeacherStub,
  node: ({ id }) => ({ id }),
  where: FacilityTeacherWhere,
  order: orderEnum('FacilityTeacherOrder', { CODE: ['code', '教师编号'] }),
});
