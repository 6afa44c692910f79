import { choice, integer, origin, period, reference, text, type Sheet } from '../../kit';
import { DutySide } from './duty-side';
import { StaffingDuty } from './staffing-duty.entity';

export const staffingDutySheet: Sheet = {
  name: 'staffing_duties',
  zh: '县管校聘职责',
  description: 'Which duties towards teachers a county gives itself (县管) and which its schools (校聘).',
  entity: StaffingDuty,
  key: ['county', 'side', 'duty', 'starts_on'],
  roster: { of: 'county' },
  columns: [
    reference('county', '县区代码', 'schools.counties'),
    choice('side', '职责主体', DutySide),
    text('duty', '职责'),
    integer('place', '序号', { min: 1 }),
    ...period(),
    ...origin(),
  ],
};
