import { boolean, choice, decimal, integer, origin, period, reference, type Sheet } from '../../kit';
import { RotationAssignment } from './rotation.entity';
import { RotationKind, RotationState } from './rotation.enums';

export const rotationSheet: Sheet = {
  name: 'rotation_assignments',
  zh: '交流轮岗',
  description: 'Teachers who serve for a time at another school.',
  entity: RotationAssignment,
  key: ['teacher', 'to_school', 'starts_on'],
  columns: [
    reference('teacher', '教师编号', 'staffing.teachers'),
    reference('from_school', '派出学校', 'schools.schools'),
    reference('to_school', '接收学校', 'schools.schools'),
    choice('kind', '交流形式', RotationKind),
    integer('school_year', '学年起始年份', { min: 1950, max: 2100 }),
    boolean('personnel_relation_moves', '是否调动人事关系', { fallback: false }),
    choice('state', '状态', RotationState),
    decimal('share_of_week', '每周走教占比', {
      optional: true,
      max: 1,
      scale: 3,
      meaning: { en: 'only of itinerant teaching: two days of five are 0.4', zh: '仅走教填写; 每周五天中两天为 0.4' },
    }),
    ...period(),
    integer('continued_year', '接续起始学年', {
      min: 1950,
      max: 2100,
      optional: true,
      meaning: { en: 'only of one that goes on under the successor of a school: the school year in which it first began', zh: '仅因学校撤并而接续的交流填写: 最初开始的学年' },
    }),
    ...origin(),
  ],
};
