import { choice, integer, origin, reference, text, type Sheet } from '../../kit';
import { RotationDirection } from './rotation-direction';
import { RotationQuota } from './rotation-quota.entity';

export const rotationQuotaSheet: Sheet = {
  name: 'rotation_quotas',
  zh: '交流轮岗名额',
  description: 'How many teachers a county means to rotate in a school year.',
  entity: RotationQuota,
  key: ['county', 'school_year'],
  columns: [
    reference('county', '县区代码', 'schools.counties'),
    integer('school_year', '学年起始年份', { min: 1950, max: 2100 }),
    integer('quota', '名额', { max: 100_000 }),
    choice('direction', '交流方向', RotationDirection),
    text('eligible_categories', '轮岗教师类别', { optional: true }),
    ...origin(),
  ],
};
