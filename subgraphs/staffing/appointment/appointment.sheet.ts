import { choice, origin, period, reference, type Sheet } from '../../kit';
import { Stage } from '../teacher/stage';
import { Appointment } from './appointment.entity';
import { ContractStatus, StaffRole } from './appointment.enums';

export const appointmentSheet: Sheet = {
  name: 'appointments',
  zh: '聘任',
  description: 'Where teachers are on the establishment and where they serve, one row for each stretch of time.',
  entity: Appointment,
  key: ['teacher', 'starts_on'],
  roster: { of: 'establishment_school', unlisted: { contract_status: 'EXITED' } },
  columns: [
    reference('teacher', '教师编号', 'staffing.teachers'),
    reference('establishment_school', '编制所在校', 'schools.schools'),
    reference('serving_school', '任职学校', 'schools.schools'),
    reference('post', '岗位编号', 'staffing.posts', { optional: true }),
    choice('role', '职务', StaffRole, { fallback: StaffRole.TEACHER }),
    choice('contract_status', '聘用状态', ContractStatus, { fallback: ContractStatus.HIRED }),
    choice('stage', '学段', Stage),
    ...period(),
    ...origin(),
  ],
};
