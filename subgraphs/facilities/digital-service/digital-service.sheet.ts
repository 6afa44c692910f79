import { boolean, code, date, origin, reference, text, type Sheet } from '../../kit';
import { DigitalService } from './digital-service.entity';

export const digitalServiceSheet: Sheet = {
  name: 'digital_services',
  zh: '智慧校园',
  description: 'Services of digital platforms at schools, connected or not.',
  entity: DigitalService,
  key: ['code'],
  columns: [
    code(),
    reference('school', '学校标识码', 'schools.schools'),
    text('platform', '平台'),
    text('service', '应用'),
    boolean('connected', '是否接入'),
    date('connected_on', '接入日期', { optional: true }),
    ...origin(),
  ],
};
