import { describedEnum, type EnumValue } from '../../kit';

export const ConsentScope = describedEnum('ConsentScope', 'Which data a school agrees to share (数据共享范围).', {
  STAFFING: { en: 'Teachers and their postings', zh: '师资' },
  FACILITIES: { en: 'Rooms and equipment', zh: '设施' },
  ALL: { en: 'All of these', zh: '全部' },
});
export type ConsentScope = EnumValue<typeof ConsentScope>;
