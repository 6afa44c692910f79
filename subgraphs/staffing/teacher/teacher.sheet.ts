import { boolean, choice, code, date, goneFrom, origin, reference, text, type Sheet } from '../../kit';
import { Stage } from './stage';
import { Subject } from './subject';
import { Teacher } from './teacher.entity';
import { Degree, ProfessionalTitle } from './teacher.enums';

export const teacherSheet: Sheet = {
  name: 'teachers',
  zh: '教师',
  description: 'Teachers and principals, without personal data: no identity, staff or telephone number, no birth date.',
  entity: Teacher,
  key: ['code'],
  columns: [
    code('code', '教师编号'),
    text('name', '姓名', { maxLength: 40 }),
    choice('subject', '任教学科', Subject),
    choice('stage', '任教学段', Stage),
    choice('title', '职称', ProfessionalTitle, { optional: true }),
    choice('degree', '学历', Degree, { optional: true }),
    date('joined_on', '参加工作日期', { optional: true }),
    goneFrom('left_on', '离职日期'),
    boolean('dual_qualified', '是否双师型', { fallback: false }),
    boolean('home_teaching', '是否承担送教上门', { fallback: false }),
    reference('county', '登记县区代码', 'schools.counties', { optional: true }),
    ...origin(),
  ],
};
