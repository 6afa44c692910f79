import { choices, code, date, origin, period, reference, type Sheet } from '../../kit';
import { CooperationAgreement } from './agreement.entity';
import { CooperationArea } from './cooperation-area';

export const agreementSheet: Sheet = {
  name: 'cooperation_agreements',
  zh: '合作办学协议',
  description: 'Agreements with outside partners. School and group stay empty where the county itself is the local party.',
  entity: CooperationAgreement,
  key: ['code'],
  roster: { of: 'county' },
  columns: [
    code(),
    reference('partner', '合作方编号', 'groups.partner_organisations'),
    reference('county', '县区代码', 'schools.counties'),
    reference('school', '学校标识码', 'schools.schools', { optional: true }),
    reference('group', '集团编号', 'groups.education_groups', { optional: true }),
    choices('areas', '合作内容', CooperationArea, { optional: true }),
    date('signed_on', '签订日期', { optional: true }),
    ...period(),
    ...origin(),
  ],
};
