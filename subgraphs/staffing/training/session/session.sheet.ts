import { choice, code, decimal, instant, integer, origin, reference, text, type Sheet } from '../../../kit';
import { TrainingSession } from './session.entity';
import { TrainingDelivery } from './training-delivery';

export const trainingSessionSheet: Sheet = {
  name: 'training_sessions',
  zh: '培训场次',
  description: 'Sessions of training programmes: where, when and on what.',
  entity: TrainingSession,
  key: ['code'],
  columns: [
    code(),
    reference('programme', '培训项目编号', 'staffing.training_programmes'),
    reference('station', '培育站编号', 'staffing.cultivation_stations', { optional: true }),
    reference('studio', '工作室编号', 'staffing.studios', { optional: true }),
    reference('host_school', '承办学校标识码', 'schools.schools', { optional: true }),
    reference('room', '功能室编号', 'facilities.rooms', { optional: true }),
    instant('starts_at', '开始时间'),
    instant('ends_at', '结束时间'),
    text('topic', '主题'),
    decimal('hours', '学时', { max: 1000 }),
    integer('capacity', '容量', { optional: true, min: 1 }),
    choice('delivery', '送培送教类别', TrainingDelivery, { optional: true }),
    ...origin(),
  ],
};
