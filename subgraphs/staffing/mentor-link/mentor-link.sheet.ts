import { choice, origin, period, reference, text, type Sheet } from '../../kit';
import { Subject } from '../teacher/subject';
import { MentorLink } from './mentor-link.entity';

export const mentorLinkSheet: Sheet = {
  name: 'mentor_links',
  zh: '师徒结对',
  description: 'Pairs of mentor and mentee, also across schools; a mentee has one mentor per subject at a time.',
  entity: MentorLink,
  key: ['mentor', 'mentee', 'subject', 'starts_on'],
  roster: { of: 'mentee_school' },
  columns: [
    reference('mentor', '师傅编号', 'staffing.teachers'),
    reference('mentee', '徒弟编号', 'staffing.teachers'),
    choice('subject', '学科', Subject),
    reference('mentor_school', '师傅所在校', 'schools.schools'),
    reference('mentee_school', '徒弟所在校', 'schools.schools'),
    text('outcome', '成效', { optional: true }),
    ...period(),
    ...origin(),
  ],
};
