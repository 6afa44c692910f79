import { boolean, choice, integer, origin, period, reference, type Sheet } from '../../kit';
import { RotationAssignment } from './rotation.entity';
import { RotationKind, RotationState } from './rotation.enums';

export const rotationSheet: Sheet = {
  name: 'rotation_assignments',
  zh: '交流轮岗',
  description: 'Teachers who serve for a time at another school.',
  entity: RotationAssignment,
  key: ['teacher', 'starts_on'],
  columns: [
    reference('teacher', '教师编号', 'staffing.teachers'),
    reference('from_school', '派出学校', 'schools.schools'),
    reference('to_school', '接收学校', 'schools.schools'),
    choice('kind', '交流形式', RotationKind),
    integer('school_year', '学年起始年份', { min: 1950, max: 2100 }),
    boolean('personnel_relation_moves', '是否调动人事关系', { fallback: false }),
    choice('state', '状态', RotationState),
    ...period(),
    ...origin(),
  ],
};
