import { boolean, code, dueDay, integer, origin, reference, text, type Sheet } from '../../kit';
import { SchoolBus } from './school-bus.entity';

export const schoolBusSheet: Sheet = {
  name: 'school_buses',
  zh: '校车',
  description: 'School buses and their routes.',
  entity: SchoolBus,
  key: ['code'],
  columns: [
    code(),
    reference('county', '县区代码', 'schools.counties'),
    reference('school', '学校标识码', 'schools.schools', { optional: true }),
    integer('seats', '座位数', { min: 1, max: 200, optional: true }),
    text('route', '线路', { maxLength: 1000, optional: true }),
    dueDay('checked_until', '检验有效期至', { optional: true }),
    boolean('positioned', '是否安装GPS', { fallback: false }),
    ...origin(),
  ],
};
