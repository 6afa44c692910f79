import { choice, choices, date, goneFrom, origin, reference, type Sheet } from '../../kit';
import { ReserveCandidate } from './reserve-candidate.entity';
import { ReserveMode, ReserveStage } from './reserve-candidate.enums';

export const reserveCandidateSheet: Sheet = {
  name: 'reserve_candidates',
  zh: '校长后备人才',
  description: 'The pool of teachers being developed to become principals.',
  entity: ReserveCandidate,
  key: ['teacher', 'entered_on'],
  columns: [
    reference('teacher', '教师编号', 'staffing.teachers'),
    reference('school', '学校标识码', 'schools.schools', { optional: true }),
    date('entered_on', '入库日期'),
    goneFrom('left_on', '出库日期'),
    choice('stage', '培养阶段', ReserveStage, { fallback: ReserveStage.ENTERED }),
    choices('modes', '培养方式', ReserveMode, { optional: true }),
    ...origin(),
  ],
};
