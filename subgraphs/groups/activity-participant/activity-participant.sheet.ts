import { integer, origin, reference, type Sheet } from '../../kit';
import { ActivityParticipant } from './activity-participant.entity';

export const activityParticipantSheet: Sheet = {
  name: 'activity_participants',
  zh: '活动参与校',
  description: 'Which schools took part in which joint activity.',
  entity: ActivityParticipant,
  key: ['activity', 'school'],
  columns: [
    reference('activity', '活动编号', 'groups.joint_activities'),
    reference('school', '学校标识码', 'schools.schools'),
    integer('persons', '参加人数', { optional: true }),
    ...origin(),
  ],
};
