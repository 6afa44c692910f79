import { choice, origin, period, reference, type Sheet } from '../../kit';
import { ConsentScope } from './consent-scope';
import { DataSharingConsent } from './consent.entity';

export const consentSheet: Sheet = {
  name: 'data_sharing_consents',
  zh: '数据共享同意',
  description: 'Which school shows which of its data to which group, and when.',
  entity: DataSharingConsent,
  key: ['school', 'group', 'starts_on'],
  roster: { of: 'school' },
  columns: [
    reference('school', '学校标识码', 'schools.schools'),
    reference('group', '集团编号', 'groups.education_groups'),
    choice('scope', '共享范围', ConsentScope),
    ...period(),
    ...origin(),
  ],
};
