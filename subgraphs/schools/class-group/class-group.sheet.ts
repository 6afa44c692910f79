import { choice, integer, origin, reference, type Sheet } from '../../kit';
import { ClassGroup } from './class-group.entity';
import { Stage } from './stage';

export const classGroupSheet: Sheet = {
  name: 'class_groups',
  zh: '班级',
  description: 'Classes and their sizes, by school year.',
  entity: ClassGroup,
  key: ['school', 'school_year', 'stage', 'grade', 'number'],
  columns: [
    reference('school', '学校标识码', 'schools.schools'),
    integer('school_year', '学年起始年份', { min: 1950, max: 2100 }),
    choice('stage', '学段', Stage),
    integer('grade', '年级', { min: 1, max: 6 }),
    integer('number', '班号', { min: 1, max: 99 }),
    integer('size', '班额', { max: 200 }),
    ...origin(),
  ],
};
