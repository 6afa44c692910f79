import { choice, date, decimal, origin, reference, text, type Sheet } from '../../kit';
import { Subject } from '../teacher/subject';
import { MentorSession } from './mentor-session.entity';

export const mentorSessionSheet: Sheet = {
  name: 'mentor_sessions',
  zh: '师徒活动',
  description: 'What mentor and mentee did together, on a day on which their mentor link holds.',
  entity: MentorSession,
  key: ['mentor', 'mentee', 'subject', 'held_on', 'topic'],
  columns: [
    reference('mentor', '师傅编号', 'staffing.teachers'),
    reference('mentee', '徒弟编号', 'staffing.teachers'),
    choice('subject', '学科', Subject),
    date('held_on', '活动日期'),
    text('topic', '主题'),
    decimal('hours', '时长', { max: 24 }),
    text('place', '地点', { optional: true }),
    ...origin(),
  ],
};
