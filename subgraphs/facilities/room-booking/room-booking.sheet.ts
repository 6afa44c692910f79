import { choice, code, instant, origin, reference, text, type Sheet } from '../../kit';
import { RoomBookingState } from './room-booking-state';
import { RoomBooking } from './room-booking.entity';

export const roomBookingSheet: Sheet = {
  name: 'room_bookings',
  zh: '功能室预约',
  description: 'Bookings of rooms by schools.',
  entity: RoomBooking,
  key: ['code'],
  columns: [
    code(),
    reference('room', '功能室编号', 'facilities.rooms'),
    reference('booked_by', '预约学校标识码', 'schools.schools'),
    instant('starts_at', '开始时间'),
    instant('ends_at', '结束时间'),
    text('purpose', '用途'),
    choice('state', '预约状态', RoomBookingState, { fallback: RoomBookingState.BOOKED }),
    ...origin(),
  ],
};
