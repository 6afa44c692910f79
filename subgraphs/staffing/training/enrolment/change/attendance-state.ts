import { describedEnum, type EnumValue } from '../../../../kit';

export const AttendanceState = describedEnum('AttendanceState', 'Whether who enrolled came (考勤结果).', {
  ATTENDED: { en: 'Attended', zh: '已参训' },
  ABSENT: { en: 'Did not come', zh: '缺席' },
});
export type AttendanceState = EnumValue<typeof AttendanceState>;
