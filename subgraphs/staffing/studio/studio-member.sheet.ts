import { origin, period, reference, type Sheet } from '../../kit';
import { StudioMember } from './studio-member.entity';

export const studioMemberSheet: Sheet = {
  name: 'studio_members',
  zh: '工作室成员',
  description: 'Who belongs to which studio, and when; the leader is named with the studio.',
  entity: StudioMember,
  key: ['studio', 'teacher', 'starts_on'],
  roster: { of: 'studio.host_school' },
  columns: [
    reference('studio', '工作室编号', 'staffing.studios'),
    reference('teacher', '教师编号', 'staffing.teachers'),
    ...period(),
    ...origin(),
  ],
};
