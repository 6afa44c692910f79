import { describedEnum, type EnumValue } from '../../kit';

export const BuildingKind = describedEnum('BuildingKind', 'Kind of school building (校舍类别).', {
  TEACHING: { en: 'Teaching building', zh: '教学楼' },
  COMPLEX: { en: 'Multi-purpose building', zh: '综合楼' },
  PRACTICAL_TRAINING: { en: 'Practical-training building', zh: '实训楼' },
  DORMITORY: { en: 'Dormitory of pupils', zh: '宿舍' },
  CANTEEN: { en: 'Canteen', zh: '食堂' },
  STAFF_HOUSING: { en: 'Turnover housing for staff', zh: '周转房' },
  GYMNASIUM: { en: 'Gymnasium', zh: '体育馆' },
  OTHER: { en: 'Other building', zh: '其他' },
});
export type BuildingKind = EnumValue<typeof BuildingKind>;

export const BuildingState = describedEnum('BuildingState', 'Whether a school building is used (校舍状态).', {
  IN_USE: { en: 'In use by its school', zh: '在用' },
  IDLE: { en: 'Idle: no longer used by its school', zh: '闲置' },
  DEMOLISHED: { en: 'Demolished', zh: '已拆除' },
});
export type BuildingState = EnumValue<typeof BuildingState>;
