import { defineList, orderEnum } from '../../kit';
import { Teacher } from './teacher.entity';
import { teacherFilters } from './teacher.filters';
import { TeacherWhere } from './teacher.where';

export const teachers = defineList({
  name: 'Teacher',
  zh: '教师',
  shareable: true,
  entity: Teacher,
  where: TeacherWhere,
  order: orderEnum('TeacherOrder', { NAME: ['name', '姓名'], CODE: ['code', '教师编号'] }),
  filters: teacherFilters,
});
