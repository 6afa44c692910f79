import { choice, code, integer, origin, reference, text, type Sheet } from '../../kit';
import { HonourLevel } from '../honour/honour.enums';
import { Stage } from '../teacher/stage';
import { Subject } from '../teacher/subject';
import { StudioKind } from './studio-kind';
import { Studio } from './studio.entity';

export const studioSheet: Sheet = {
  name: 'studios',
  zh: '名师工作室',
  description: 'Studios of master teachers, class teachers and principals.',
  entity: Studio,
  key: ['code'],
  columns: [
    code('code', '工作室编号'),
    text('name', '名称'),
    choice('kind', '工作室类别', StudioKind),
    choice('level', '级别', HonourLevel),
    reference('leader', '主持人编号', 'staffing.teachers'),
    reference('host_school', '挂牌学校', 'schools.schools'),
    choice('subject', '学科', Subject, { optional: true }),
    choice('stage', '学段', Stage),
    integer('founded_year', '成立年份', { min: 1950, max: 2100, optional: true }),
    ...origin(),
  ],
};
