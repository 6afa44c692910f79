import { choice, decimal, origin, reference, type Sheet } from '../../../kit';
import { EnrolmentState } from './enrolment-state';
import { TrainingEnrolment } from './enrolment.entity';

export const trainingEnrolmentSheet: Sheet = {
  name: 'training_enrolments',
  zh: '参训记录',
  description: 'Which teacher enrolled in which training session, and the credit hours granted.',
  entity: TrainingEnrolment,
  key: ['session', 'teacher'],
  columns: [
    reference('session', '培训场次编号', 'staffing.training_sessions'),
    reference('teacher', '教师编号', 'staffing.teachers'),
    choice('state', '状态', EnrolmentState),
    decimal('hours', '认定学时', { optional: true, max: 1000 }),
    ...origin(),
  ],
};
