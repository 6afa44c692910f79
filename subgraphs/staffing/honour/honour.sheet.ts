import { choice, code, goneFrom, integer, origin, reference, text, type Sheet } from '../../kit';
import { Honour } from './honour.entity';
import { HonourKind, HonourLevel } from './honour.enums';

export const honourSheet: Sheet = {
  name: 'honours',
  zh: '教师荣誉',
  description: 'Honours that teachers hold; a row is an honour, not a person.',
  entity: Honour,
  key: ['code'],
  columns: [
    code('code', '荣誉编号'),
    reference('teacher', '教师编号', 'staffing.teachers'),
    text('name', '荣誉名称'),
    choice('kind', '荣誉类别', HonourKind),
    choice('level', '级别', HonourLevel),
    integer('awarded_year', '授予年份', { min: 1950, max: 2100, optional: true }),
    goneFrom('revoked_on', '撤销日期'),
    ...origin(),
  ],
};
