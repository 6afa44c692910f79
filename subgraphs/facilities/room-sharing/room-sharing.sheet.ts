import { origin, period, reference, text, type Sheet } from '../../kit';
import { RoomSharing } from './room-sharing.entity';

export const roomSharingSheet: Sheet = {
  name: 'room_sharings',
  zh: '功能室开放共享',
  description: 'Which rooms are opened to which groups of schools, and when.',
  entity: RoomSharing,
  key: ['room', 'group', 'starts_on'],
  roster: { of: 'room.school' },
  columns: [
    reference('room', '功能室编号', 'facilities.rooms'),
    reference('group', '集团编号', 'groups.education_groups'),
    ...period(),
    text('terms', '使用约定', { maxLength: 1000, optional: true }),
    ...origin(),
  ],
};
