import { choice, code, date, origin, reference, text, type Sheet } from '../../kit';
import { JointActivityKind } from './joint-activity-kind';
import { JointActivity } from './joint-activity.entity';

export const jointActivitySheet: Sheet = {
  name: 'joint_activities',
  zh: '共享活动',
  description: 'What the schools of a group, or the two of a support pairing, hold together: each row is of a group or of a pairing.',
  entity: JointActivity,
  key: ['code'],
  columns: [
    code(),
    reference('group', '集团编号', 'groups.education_groups', { optional: true }),
    reference('pairing', '结对编号', 'groups.support_pairings', { optional: true }),
    choice('kind', '类别', JointActivityKind),
    text('title', '名称'),
    date('held_on', '举办日期'),
    reference('host_school', '主办学校标识码', 'schools.schools', { optional: true }),
    ...origin(),
  ],
};
