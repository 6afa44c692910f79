import { describedEnum, type EnumValue } from '../../kit';

export const RotationKind = describedEnum('RotationKind', 'Form in which a teacher goes to another school (交流形式).', {
  ROTATION: { en: 'Rotation', zh: '交流轮岗' },
  SUPPORT_TEACHING: { en: 'Support teaching', zh: '支教' },
  TEMPORARY_POST: { en: 'Temporary post, mostly of principals', zh: '挂职' },
  ITINERANT: { en: 'Itinerant teaching', zh: '走教' },
  SHADOWING: { en: 'Shadowing, to learn', zh: '跟岗' },
});
export type RotationKind = EnumValue<typeof RotationKind>;

export const RotationState = describedEnum('RotationState', 'How far a rotation assignment has come (状态).', {
  PROPOSED: { en: 'Proposed', zh: '拟派' },
  APPROVED: { en: 'Approved', zh: '已批准' },
  ACTIVE: { en: 'Under way', zh: '进行中' },
  COMPLETED: { en: 'Completed', zh: '已完成' },
  WITHDRAWN: { en: 'Withdrawn by who proposed it', zh: '已撤回' },
  CANCELLED: { en: 'Cancelled', zh: '已取消' },
});
export type RotationState = EnumValue<typeof RotationState>;
