import { roomBookingSheet } from '../../subgraphs/facilities/room-booking/room-booking.sheet';
import { random } from '../random';
import { generated, table } from '../table';
import { sharedRooms } from './room-sharings';

// School days around the day the sample shows: some bookings are past, some are to come.
const days = ['2026-11-16', '2026-11-19', '2026-11-24', '2026-11-27'];
const slots = [['09:00', '10:30'], ['14:00', '15:30']] as const;
const purposes = ['联合教研', '同步课堂', '学生社团活动'];

/** Members of the district book its rooms, each room once a day at most. */
export const roomBookings = table(roomBookingSheet, function* (network) {
  for (const county of network.counties) {
    const chance = random(`bookings ${county.code}`);
    for (const { room, group } of sharedRooms(county)) {
      const others = group.memberships.filter(({ school, to }) => school !== room.school && !to).map(({ school }) => school);
      for (const [index, day] of days.entries()) {
        const [from, to] = chance.pick(slots);
        const bookedBy = chance.pick(others);
        const state = chance.next() < 0.1 ? 'CANCELLED' : 'BOOKED';
        if (chance.next() < 0.4) continue;
        yield {
          code: `BK-${room.code}-${index + 1}`,
          room: room.code,
          booked_by: bookedBy.code,
          starts_at: `${day}T${from}:00+08:00`,
          ends_at: `${day}T${to}:00+08:00`,
          purpose: chance.pick(purposes),
          state,
          ...generated(),
        };
      }
    }
  }
});
