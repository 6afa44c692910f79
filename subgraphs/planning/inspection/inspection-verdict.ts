import { describedEnum, enumFilter, type EnumValue } from '../../kit';

export const InspectionVerdict = describedEnum('InspectionVerdict', 'What an inspection found (督导结论).', {
  PASSED: { en: 'Passed', zh: '合格' },
  WITH_RESERVATIONS: { en: 'Passed with reservations', zh: '基本合格' },
  FAILED: { en: 'Failed', zh: '不合格' },
});
export type InspectionVerdict = EnumValue<typeof InspectionVerdict>;
export const InspectionVerdictFilter = enumFilter('InspectionVerdict', InspectionVerdict);
