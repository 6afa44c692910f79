import { choice, code, date, dueDay, origin, reference, text, type Sheet } from '../../../kit';
import { RectificationState } from './rectification-state';
import { Rectification } from './rectification.entity';

export const rectificationSheet: Sheet = {
  name: 'rectifications',
  zh: '限期整改',
  description: 'What inspections found that schools are to put right, by when, and how far it has come.',
  entity: Rectification,
  key: ['code'],
  columns: [
    code('code', '整改编号'),
    reference('inspection', '督导编号', 'planning.inspections'),
    text('requirement', '整改要求', { maxLength: 1000 }),
    dueDay('due_on', '整改期限'),
    choice('state', '整改状态', RectificationState),
    date('done_on', '整改完成日期', { optional: true }),
    ...origin(),
  ],
};
