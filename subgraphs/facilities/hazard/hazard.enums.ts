import { describedEnum, type EnumValue } from '../../kit';

export const HazardSeverity = describedEnum('HazardSeverity', 'How grave a hazard is (隐患等级).', {
  GENERAL: { en: 'General hazard', zh: '一般隐患' },
  MAJOR: { en: 'Major hazard: those responsible are summoned', zh: '重大隐患' },
});
export type HazardSeverity = EnumValue<typeof HazardSeverity>;

export const HazardState = describedEnum('HazardState', 'Whether a hazard is gone (隐患状态).', {
  OPEN: { en: 'Not yet rectified', zh: '未整改' },
  RECTIFIED: { en: 'Rectified', zh: '已整改' },
});
export type HazardState = EnumValue<typeof HazardState>;
