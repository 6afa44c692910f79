import { choice, code, date, goneFrom, origin, reference, text, type Sheet } from '../../kit';
import { EducationGroupKind } from './education-group-kind';
import { EducationGroup } from './education-group.entity';

export const educationGroupSheet: Sheet = {
  name: 'education_groups',
  zh: '教育集团',
  description: 'Groups of schools in all their forms: districts, education groups, alliances, consortia, networks.',
  entity: EducationGroup,
  key: ['code'],
  columns: [
    code(),
    text('name', '名称'),
    choice('kind', '类别', EducationGroupKind),
    reference('county', '县区代码', 'schools.counties', { optional: true }),
    date('founded_on', '成立日期', { optional: true }),
    goneFrom('dissolved_on', '解散日期'),
    text('charter', '章程', { optional: true, maxLength: 2000 }),
    text('description', '简介', { optional: true, maxLength: 2000 }),
    ...origin(),
  ],
};
