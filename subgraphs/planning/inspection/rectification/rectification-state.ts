import { describedEnum, enumFilter, type EnumValue } from '../../../kit';

export const RectificationState = describedEnum('RectificationState', 'How far what was to be put right has come (整改状态).', {
  OPEN: { en: 'To be put right', zh: '待整改' },
  REPORTED: { en: 'Reported as done, not yet accepted', zh: '已上报待验收' },
  ACCEPTED: { en: 'Accepted', zh: '已验收' },
});
export type RectificationState = EnumValue<typeof RectificationState>;
export const RectificationStateFilter = enumFilter('RectificationState', RectificationState);
