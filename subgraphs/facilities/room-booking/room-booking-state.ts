import { describedEnum, type EnumValue } from '../../kit';

export const RoomBookingState = describedEnum('RoomBookingState', 'Whether a booking stands (预约状态).', {
  BOOKED: { en: 'Booked: the room is taken', zh: '已预约' },
  CANCELLED: { en: 'Cancelled: the room is free again', zh: '已取消' },
});
export type RoomBookingState = EnumValue<typeof RoomBookingState>;
