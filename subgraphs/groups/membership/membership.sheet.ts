import { choice, origin, period, reference, type Sheet } from '../../kit';
import { GroupMembership } from './membership.entity';
import { MembershipRole, MembershipStrength } from './membership.enums';

export const membershipSheet: Sheet = {
  name: 'group_memberships',
  zh: '集团成员',
  description: 'Which school belonged to which group, as what and when. A change of role is a new row that begins when the old one ends.',
  entity: GroupMembership,
  key: ['group', 'school', 'starts_on'],
  roster: { of: 'school' },
  columns: [
    reference('group', '集团编号', 'groups.education_groups'),
    reference('school', '学校标识码', 'schools.schools'),
    choice('role', '成员角色', MembershipRole),
    choice('strength', '联结程度', MembershipStrength, { optional: true }),
    ...period(),
    ...origin(),
  ],
};
