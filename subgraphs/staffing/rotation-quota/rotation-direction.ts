import { describedEnum, type EnumValue } from '../../kit';

export const RotationDirection = describedEnum('RotationDirection', 'Which receiving schools a rotation quota counts (交流方向).', {
  TO_TOWNSHIP: { en: 'To schools under a township or in a rural place', zh: '到乡镇' },
  TO_TOWN: { en: 'To the other schools', zh: '到城区' },
  ANY: { en: 'To any school', zh: '不限' },
});
export type RotationDirection = EnumValue<typeof RotationDirection>;
