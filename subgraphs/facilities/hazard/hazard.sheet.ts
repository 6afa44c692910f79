import { choice, code, date, dueDay, origin, reference, text, type Sheet } from '../../kit';
import { Hazard } from './hazard.entity';
import { HazardSeverity } from './hazard.enums';

export const hazardSheet: Sheet = {
  name: 'hazards',
  zh: '安全隐患',
  description: 'Safety hazards found at schools and what was done about them.',
  entity: Hazard,
  key: ['code'],
  columns: [
    code(),
    reference('school', '学校标识码', 'schools.schools'),
    reference('building', '校舍编号', 'facilities.buildings', { optional: true }),
    text('description', '隐患描述', { maxLength: 1000 }),
    choice('severity', '隐患等级', HazardSeverity),
    date('found_on', '发现日期'),
    dueDay('deadline', '整改期限', { optional: true, emptyIsUnknown: true }),
    date('rectified_on', '整改完成日期', { optional: true }),
    date('summoned_on', '约谈日期', { optional: true }),
    ...origin(),
  ],
};
