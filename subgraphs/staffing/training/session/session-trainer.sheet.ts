import { origin, reference, type Sheet } from '../../../kit';
import { SessionTrainer } from './session-trainer.entity';

export const sessionTrainerSheet: Sheet = {
  name: 'session_trainers',
  zh: '授课教师',
  description: 'Teachers who give training sessions, and the school they came from.',
  entity: SessionTrainer,
  key: ['session', 'teacher'],
  columns: [
    reference('session', '培训场次编号', 'staffing.training_sessions'),
    reference('teacher', '教师编号', 'staffing.teachers'),
    reference('from_school', '派出学校标识码', 'schools.schools', { optional: true }),
    ...origin(),
  ],
};
