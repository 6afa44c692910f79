import { describedEnum, type EnumValue } from '../../kit';

export const PlaceChangeStatus = describedEnum('PlaceChangeStatus', 'State of a change of places (学位变动状态).', {
  PLANNED: { en: 'Planned', zh: '规划' },
  DONE: { en: 'Done', zh: '已完成' },
});
export type PlaceChangeStatus = EnumValue<typeof PlaceChangeStatus>;
