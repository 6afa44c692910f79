import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { DateTimeFilter, defineList, enumFilter, IdFilter, orderEnum, type EnumFilter } from '../../kit';
import { RoomBookingState } from './room-booking-state';
import { RoomBooking } from './room-booking.entity';

const RoomBookingStateFilter = enumFilter('RoomBookingState', RoomBookingState);

@InputType({ description: 'Conditions on bookings of rooms (功能室预约筛选条件).' })
export class RoomBookingWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Room (功能室).' })
  room?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School that books (预约学校).' })
  bookedBy?: IdFilter;

  @Field(() => RoomBookingStateFilter, { nullable: true, description: 'Whether it stands (预约状态).' })
  state?: EnumFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it begins (开始时间).' })
  startsAt?: DateTimeFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it ends (结束时间).' })
  endsAt?: DateTimeFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether the room belongs to another school than the one that books (是否跨校预约).' })
  crossSchool?: boolean;

  @Field(() => String, { nullable: true, description: 'Code of the county of the school that has the room (功能室所在县区代码).' })
  countyCode?: string;
}

const crossSchool = (wanted: boolean): Sql => {
  const ofOwnSchool = sql`EXISTS (SELECT FROM room r WHERE r.id = t.room_id AND r.school_id = t.booked_by_id)`;
  return wanted ? sql`NOT ${ofOwnSchool}` : ofOwnSchool;
};

const countyCode = (code: string): Sql =>
  sql`t.room_id IN (SELECT r.id FROM room r JOIN schools_published.school s ON s.id = r.school_id WHERE s.county_code = ${code})`;

export const roomBookingFilters = { crossSchool, countyCode };

export const roomBookings = defineList({
  name: 'RoomBooking',
  zh: '功能室预约',
  entity: RoomBooking,
  where: RoomBookingWhere,
  order: orderEnum('RoomBookingOrder', { STARTS_AT: ['startsAt', '开始时间'] }),
  filters: roomBookingFilters,
});
